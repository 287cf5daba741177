package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts a text at a separator that stands outside of parentheses. */
final class Pieces {

	private Pieces() {
	}

	/** What stands between commas, without white space around it and without blanks. */
	static List<Span> ofCommas(Span text, Parentheses parentheses) {
		return of(text, (offset) -> text.charAt(offset) == ',', parentheses);
	}

	/** What stands between semicolons and the like, likewise. */
	static List<Span> ofSeparators(Span text, Parentheses parentheses) {
		return of(text, (offset) -> Separator.isAt(text, offset), parentheses);
	}

	private static List<Span> of(Span text, IntPredicate isSeparator, Parentheses parentheses) {
		List<Span> pieces = new ArrayList<>();
		int start = text.start();
		for (int i = text.start(); i < text.end(); i++) {
			char c = text.charAt(i);
			if (c == '(' && parentheses.isPair(i)) {
				i = parentheses.partner(i);
			}
			else if (isSeparator.test(i)) {
				pieces.add(text.part(start, i).strip());
				start = i + 1;
			}
		}
		pieces.add(text.part(start, text.end()).strip());
		pieces.removeIf(Span::isBlank);
		return pieces;
	}

}
