// English, typed from bokmål.

import { area } from "./en/area";
import { catalogue } from "./en/catalogue";
import { common } from "./en/common";
import { control } from "./en/control";
import { declaration } from "./en/declaration";
import { documents } from "./en/documents";
import { errors } from "./en/errors";
import { evaluation } from "./en/evaluation";
import { facts } from "./en/facts";
import { frame } from "./en/frame";
import { guidance } from "./en/guidance";
import { help } from "./en/help";
import { imports } from "./en/imports";
import { logo } from "./en/logo";
import { newProcurement } from "./en/new-procurement";
import { opening } from "./en/opening";
import { own } from "./en/own";
import { procurement } from "./en/procurement";
import { products } from "./en/products";
import { requirements } from "./en/requirements";
import { settings } from "./en/settings";
import { start } from "./en/start";
import { terms } from "./en/terms";
import type { Words } from "./words";

export const en: Words = {
  common,
  errors,
  frame,
  start,
  newProcurement,
  procurement,
  area,
  facts,
  settings,
  help,
  logo,
  requirements,
  own,
  terms,
  control,
  documents,
  evaluation,
  catalogue,
  guidance,
  imports,
  products,
  declaration,
  opening,
};
