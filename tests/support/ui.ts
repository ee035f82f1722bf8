/** Interface texts for tests, so that a better wording breaks no test. */
import en from '../../content/ui/en.json' with { type: 'json' };
import ja from '../../content/ui/ja.json' with { type: 'json' };
import zhCn from '../../content/ui/zh-cn.json' with { type: 'json' };
import { createTranslator } from '../../src/i18n/translate.ts';

export const say = { en: createTranslator('en', en), ja: createTranslator('ja', ja), 'zh-cn': createTranslator('zh-CN', zhCn) };
