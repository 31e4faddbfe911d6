/**
 * What a chart is drawn on: as wide as a page, or as narrow as a phone.
 *
 * @module
 */

/** The paper of a chart. Not the window that it is shown in. */
export interface Sheet {
  /** Width that a drawing may take, in pixels. */
  width: number;
  /** Space around the drawings, in pixels. */
  padding: number;
  /** Whether what else stands side by side stands one below the other. */
  narrow: boolean;
}

/** As wide as a column of a page; what files hold. */
export const WIDE: Sheet = { width: 768, padding: 20, narrow: false };

/** As narrow as a phone that is held upright: letters keep their size there. */
export const NARROW: Sheet = { width: 330, padding: 12, narrow: true };
