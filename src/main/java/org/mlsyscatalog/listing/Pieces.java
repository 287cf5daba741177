package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at a separator that stands outside of parentheses. */
final class Pieces {

	private Pieces() {
	}

	/** Without white space around them and without blank ones. */
	static List<Span> of(Span text, char separator, Parentheses parentheses) {
		List<Span> pieces = new ArrayList<>();
		int start = text.start();
		for (int i = text.start(); i < text.end(); i++) {
			char c = text.charAt(i);
			if (c == '(' && parentheses.isPair(i)) {
				i = parentheses.partner(i);
			}
			else if (c == separator) {
				pieces.add(text.part(start, i).strip());
				start = i + 1;
			}
		}
		pieces.add(text.part(start, text.end()).strip());
		pieces.removeIf(Span::isBlank);
		return pieces;
	}

}
