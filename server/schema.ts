// The JSON schema of rapporteur.json, made from the tables that the config is read by.
import { EVENT_KEYS, SOURCE_KEYS, SPEAKER_KEYS } from './draft/front-matter.ts';
import { LANGUAGE_TAGS } from './languages/index.ts';
import { RULES } from './rules/index.ts';
import type { OptionSchema, Rule } from './rules/rule.ts';
import {
  CONFIG_KEYS,
  FILES_KEY,
  HOUSE_KEYS,
  LEVELS,
  SETTING_KEYS,
  type SettingKey,
  type SettingKind,
} from './settings.ts';

type Schema = Readonly<Record<string, unknown>>;

const LEVEL: Schema = { enum: LEVELS };

const texts: Schema = { type: 'array', items: { type: 'string' }, uniqueItems: true };

const optionSchema = ({ type, values, description, default: value }: OptionSchema): Schema => ({
  ...(type === 'strings' ? texts : values === undefined ? { type } : { enum: values }),
  description,
  default: value,
});

const ruleSchema = ({ id, summary, level, options = {} }: Rule): Schema => ({
  markdownDescription: `${summary}\n\n[${id}](https://github.com/rapporteur/rapporteur/blob/main/server/rules/${id}.md); by default: ${level}`,
  description: summary,
  default: level,
  anyOf: [
    LEVEL,
    {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: [
        LEVEL,
        {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
        },
      ],
    },
  ],
});

const object = (properties: Schema): Schema => ({ type: 'object', additionalProperties: false, properties });

const KINDS: Readonly<Record<SettingKind, () => Schema>> = {
  text: () => ({ type: 'string' }),
  texts: () => texts,
  patterns: () => texts,
  lang: () => ({ type: 'string', examples: LANGUAGE_TAGS, pattern: `^(?:${LANGUAGE_TAGS.join('|')})(?:-.*)?$` }),
  rules: () => ({ $ref: '#/definitions/rules' }),
  house: () =>
    object(
      Object.fromEntries(
        Object.entries(HOUSE_KEYS).map(([key, { values, description }]) => [key, { enum: values, description }]),
      ),
    ),
  overrides: () => ({
    type: 'array',
    items: { ...object(keys({ files: FILES_KEY, ...SETTING_KEYS })), required: ['files'] },
  }),
};

const keys = (table: Readonly<Record<string, SettingKey>>): Schema =>
  Object.fromEntries(
    Object.entries(table).map(([key, { kind, description }]) => [key, { description, ...KINDS[kind]() }]),
  );

export const configSchema = (): Schema => {
  const { extends: bases, ...rest } = keys(CONFIG_KEYS);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rapporteur',
    description: 'Settings of Rapporteur for the drafts in this folder and below.',
    definitions: { rules: object(Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)]))) },
    allowComments: true,
    allowTrailingCommas: true,
    ...object({
      $schema: { type: 'string' },
      extends: { ...(bases as Schema), type: ['string', 'array'] },
      ...rest,
    }),
  };
};

/** What a dossier declares by id: text alone, or these keys. Keys that begin with `x-` are the writer's own. */
const declared = (description: string, keys: readonly string[], required: readonly string[] = []): Schema => ({
  description,
  type: 'object',
  additionalProperties: {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, key === 'aliases' ? texts : { type: 'string' }])),
        patternProperties: { '^x-': {} },
        additionalProperties: false,
        required,
      },
    ],
  },
});

export const dossierSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Rapporteur: dossier',
  description: 'What all drafts in this folder and below may take for granted.',
  type: 'object',
  additionalProperties: false,
  patternProperties: { '^x-': {} },
  properties: {
    lang: { description: 'The language of drafts that do not name theirs.', ...KINDS.lang() },
    speakers: declared('People and bodies that may be quoted: a name, or more about them.', SPEAKER_KEYS, ['name']),
    events: declared('Events: a date, or more about them.', EVENT_KEYS),
    sources: declared('What quotations are cited to: a title, or more about it.', SOURCE_KEYS),
    accept: {
      description: 'Names that are right however unusual they look.',
      anyOf: [{ type: 'string' }, texts],
    },
  },
});
