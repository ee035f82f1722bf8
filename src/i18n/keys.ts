/** The type of all keys of the interface, read off the source language's dictionary. */
import type dictionary from '../../content/ui/en.json';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<K> = K extends `${infer Base}_${PluralForm}` ? Base : K;

export type Key = WithoutPlural<keyof typeof dictionary>;
