import { z } from 'zod';
import { honourSchema } from '../../article/article';
import { headlineSchema } from '../../content/summary';
import { registerKinds } from '../../site/register/groups';
import { countSchema, listOf, shared } from './shared';

const kindSchema = z.enum(registerKinds);
const totalsSchema = z.object({
  awards: countSchema,
  mentions: countSchema,
  collectives: countSchema,
  individuals: countSchema,
});

const groupSchema = z.object({
  kind: kindSchema,
  /** Null where the articles do not say. */
  name: z.string().nullable(),
  address: z.string(),
  totals: totalsSchema,
  /** For a recipient: for what, in the order of the law, each with how often; else empty. */
  awards: z.array(z.object({ name: z.string(), times: countSchema })),
});
/** An award, a recipient, a year or a giver of the register, with what is counted for it. */
export type GroupLine = z.infer<typeof groupSchema>;

export const registerSchema = z.object({
  ...shared,
  kind: z.literal('register'),
  totals: totalsSchema,
  /** The first groups of each kind, and how many have a name. */
  parts: z.array(z.object({ kind: kindSchema, groups: z.array(groupSchema), all: countSchema })),
});

export const groupsSchema = z.object({
  ...shared,
  kind: z.literal('groups'),
  by: kindSchema,
  /** Where the names of each letter begin; none where there are few. */
  letters: z.array(z.object({ letter: z.string(), address: z.string() })),
  list: listOf(groupSchema),
});

const mentionSchema = z.object({
  honour: honourSchema,
  article: headlineSchema,
  /** Address of the article's page that tells it. */
  page: z.string(),
});
export type MentionLine = z.infer<typeof mentionSchema>;

const eventSchema = z.object({ honour: honourSchema, mentions: z.array(mentionSchema) });
/** An award of the register, and each article that tells of it. */
export type EventLine = z.infer<typeof eventSchema>;

export const groupPageSchema = z.object({
  ...shared,
  kind: z.literal('group'),
  group: groupSchema.pick({ kind: true, name: true, address: true }),
  /** Null on numbered pages: totals would change them with each new article. */
  totals: totalsSchema.nullable(),
  list: listOf(eventSchema),
});
