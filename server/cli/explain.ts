// rapporteur explain RULE: the page of a rule.
import { RULES } from '../rules/index.ts';
import { Failure } from './failure.ts';
import { type Arguments, didYouMean } from './options.ts';
import { Output } from './output.ts';
import { loadPages } from './pages.ts';
import { printable } from './terminal.ts';

export const run = async ({ positionals }: Arguments): Promise<number> => {
  const [id = ''] = positionals;
  if (positionals.length !== 1) throw new Failure('explain takes the name of one rule: "rapporteur rules" lists them.');
  const pages = await loadPages();
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
  if (page === undefined) {
    const near = didYouMean(
      id,
      RULES.map((rule) => rule.id),
    );
    throw new Failure(`No rule is called "${printable(id)}".${near || ' "rapporteur rules" lists them.'}`);
  }
  const out = Output.standard();
  out.write(page);
  out.close();
  return 0;
};
