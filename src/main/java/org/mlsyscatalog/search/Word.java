package org.mlsyscatalog.search;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;

/**
 * A piece of text to look for, as the words the index has.
 *
 * @param typed as typed
 * @param tokens in their order; several for "scikit-learn", which have to stand together
 * @param spelledOut the same with letters such as "ü" spelled out; empty where that
 * changes nothing
 * @param stems the tokens reduced to their stems
 */
record Word(String typed, List<String> tokens, List<String> spelledOut, List<String> stems) {

	static Word of(Analyzer analyzer, String typed) {
		String spelled = SpelledOut.of(typed);
		return new Word(typed, Analysis.words(analyzer, IndexFields.TITLE, typed),
				spelled.equals(typed) ? List.of() : Analysis.words(analyzer, IndexFields.TITLE, spelled),
				Analysis.words(analyzer, IndexFields.TITLE_STEMS, typed));
	}

	/** Whether there is nothing to look for in it. */
	boolean isEmpty() {
		return this.tokens.isEmpty();
	}

	boolean isSingle() {
		return this.tokens.size() == 1;
	}

	/** Without what joins the parts of a compound word or a double name. */
	String squashed() {
		return String.join("", this.tokens);
	}

	/** Whether a comma follows, as after the family name in "Zaharia, Matei". */
	boolean endsWithComma() {
		return this.typed.endsWith(",") && this.typed.length() > 1;
	}

}
