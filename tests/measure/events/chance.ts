/**
 * What chance does to an event: the order of things, and an article that another outlet prints again.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";
import type { EventArticle, EventFigure } from "../events.ts";

/** The items in an order of chance (Fisher and Yates 1938). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = random.whole(0, i);
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
}

/** Another outlet prints an article word for word, under a headline of its own and without the last paragraph. */
export function reprint(
  random: Random,
  outlet: string,
  articles: EventArticle[],
  figures: EventFigure[],
): void {
  const copied = random.pick(articles), document = `${copied.document}-again`;
  const title = `What happened, by ${outlet}`, [, ...paragraphs] = copied.text.split("\n\n");
  const last = figures.some(({ document, start }) =>
    document === copied.document && start > copied.text.lastIndexOf("\n\n")
  );
  const text = [title, ...paragraphs.slice(0, last ? undefined : -1)].join("\n\n");
  const shift = title.length - copied.title.length;
  articles.push({ document, outlet, title, published: copied.published, text });
  for (
    const figure of figures.filter(({ document, start }) =>
      document === copied.document && start > copied.title.length
    )
  ) {
    figures.push({ ...figure, document, start: figure.start + shift, end: figure.end + shift });
  }
}
