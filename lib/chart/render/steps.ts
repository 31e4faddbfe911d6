/**
 * What the drawing of a chart with PDFKit is made of.
 *
 * @module
 */

// @ts-types="@types/pdfkit"
import type PDFDocument from "pdfkit";

/** A document of PDFKit. */
export type Pdf = InstanceType<typeof PDFDocument>;
/** Attributes of an element. */
export type Attributes = Record<string, string | number>;
/** Draws a part of a chart. */
export type Step = (doc: Pdf) => void;
