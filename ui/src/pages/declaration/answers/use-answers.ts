// Answers one requirement or many. The rows show it at once, so that fast hands never wait; what the program answers sets
// them right. A requirement is always written whole, so what is still on its way is kept until it has arrived.

import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { keys, useChangeDeclaration } from "../../../api/declarations";
import type { Answer } from "../../../api/generated/Answer";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { DeclarationRows } from "../../../api/generated/DeclarationRows";
import type { GivenAnswer } from "../../../api/generated/GivenAnswer";

const BLANK: GivenAnswer = {
  value: null,
  description: "",
  deviation: "",
  planned: null,
  evidence: [],
  documentation: "",
  responsibility: null,
};

function given(answer: Answer | null): GivenAnswer {
  if (answer === null) return BLANK;
  const { text_hash: _, origin: __, answered_on: ___, ...rest } = answer;
  return rest;
}

function shown(row: DeclarationRow, answer: GivenAnswer): DeclarationRow {
  const before = row.answer ?? { text_hash: "", origin: { kind: "given" }, answered_on: null };
  return { ...row, answer: { ...before, ...answer, origin: { kind: "given" } } };
}

/** A date goes with the plan it was given for. */
export function withValue(value: AnswerValue): Partial<GivenAnswer> {
  return value === "planned" || value === "partly" ? { value } : { value, planned: null };
}

interface Options {
  /** Said in a message with «Angre». */
  said?: string;
  /** A refusal is thrown, to be shown beside the field. */
  quiet?: boolean;
}

/** Answers on their way to the program, by declaration and requirement. */
const onTheWay = new Map<string, { answer: GivenAnswer; writes: number }>();

export function useAnswers(id: string) {
  const client = useQueryClient();
  const change = useChangeDeclaration(id);
  return useMemo(() => {
    const rowsKey = { queryKey: keys.rows(id) };

    async function show(wanted: Set<string>, next: (row: DeclarationRow) => DeclarationRow) {
      // An answer under way is older than this one.
      await client.cancelQueries(rowsKey);
      client.setQueriesData<DeclarationRows>(
        rowsKey,
        (before) => before && { rows: before.rows.map((row) => (wanted.has(row.id) ? next(row) : row)) },
      );
    }

    async function settled(work: Promise<unknown>): Promise<boolean> {
      try {
        const view = await work;
        if (!view) void client.invalidateQueries(rowsKey);
        return view !== undefined;
      } catch (error) {
        void client.invalidateQueries(rowsKey);
        throw error;
      }
    }

    return {
      /** Changes parts of one answer. */
      async give(row: DeclarationRow, part: Partial<GivenAnswer>, options: Options = {}): Promise<boolean> {
        const place = `${id} ${row.id}`;
        const waiting = onTheWay.get(place);
        const answer = { ...(waiting?.answer ?? given(row.answer)), ...part };
        onTheWay.set(place, { answer, writes: (waiting?.writes ?? 0) + 1 });
        try {
          await show(new Set([row.id]), (before) => shown(before, answer));
          return await settled(change({ change: "answer", requirement: row.id, answer }, options));
        } finally {
          const left = onTheWay.get(place);
          if (left && left.writes > 1) onTheWay.set(place, { ...left, writes: left.writes - 1 });
          else onTheWay.delete(place);
        }
      },

      /** Gives many the same answer; `null` takes the answers away. */
      async giveMany(
        requirements: string[],
        value: AnswerValue | null,
        planned: string | null,
        options: Options = {},
      ): Promise<boolean> {
        await show(new Set(requirements), (row) =>
          value === null
            ? { ...row, answer: null }
            : shown(row, {
                ...given(row.answer),
                ...withValue(value),
                ...(planned ? { planned } : {}),
              }),
        );
        return settled(change({ change: "values", requirements, value, planned }, options));
      },

      /** Puts evidence to many answers. */
      async back(requirements: string[], evidence: string, options: Options = {}): Promise<boolean> {
        return settled(change({ change: "evidence", requirements, evidence, backs: true }, options));
      },
    };
  }, [client, change, id]);
}

export type Answers = ReturnType<typeof useAnswers>;
