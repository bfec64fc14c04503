// Nynorsk, typed from bokmål.

import { area } from "./nn/area";
import { catalogue } from "./nn/catalogue";
import { common } from "./nn/common";
import { control } from "./nn/control";
import { declaration } from "./nn/declaration";
import { documents } from "./nn/documents";
import { errors } from "./nn/errors";
import { evaluation } from "./nn/evaluation";
import { facts } from "./nn/facts";
import { frame } from "./nn/frame";
import { guidance } from "./nn/guidance";
import { help } from "./nn/help";
import { imports } from "./nn/imports";
import { logo } from "./nn/logo";
import { newProcurement } from "./nn/new-procurement";
import { opening } from "./nn/opening";
import { own } from "./nn/own";
import { procurement } from "./nn/procurement";
import { products } from "./nn/products";
import { requirements } from "./nn/requirements";
import { settings } from "./nn/settings";
import { start } from "./nn/start";
import { terms } from "./nn/terms";
import type { Words } from "./words";

export const nn: Words = {
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
