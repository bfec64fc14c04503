// Bokmål: the source of every text of the interface. One file per part; nn and en follow the same shape.

import { area } from "./nb/area";
import { catalogue } from "./nb/catalogue";
import { common } from "./nb/common";
import { control } from "./nb/control";
import { declaration } from "./nb/declaration";
import { documents } from "./nb/documents";
import { errors } from "./nb/errors";
import { evaluation } from "./nb/evaluation";
import { facts } from "./nb/facts";
import { frame } from "./nb/frame";
import { guidance } from "./nb/guidance";
import { help } from "./nb/help";
import { imports } from "./nb/imports";
import { logo } from "./nb/logo";
import { newProcurement } from "./nb/new-procurement";
import { opening } from "./nb/opening";
import { own } from "./nb/own";
import { procurement } from "./nb/procurement";
import { products } from "./nb/products";
import { requirements } from "./nb/requirements";
import { settings } from "./nb/settings";
import { start } from "./nb/start";
import { terms } from "./nb/terms";

export const nb = {
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
