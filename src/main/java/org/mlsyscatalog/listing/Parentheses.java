package org.mlsyscatalog.listing;

import java.util.Arrays;

/**
 * Which parenthesis of a text closes which. One that is missing or surplus has no
 * partner, and leaves the others theirs.
 */
final class Parentheses {

	private final Span span;

	private final int[] partners;

	private Parentheses(Span span, int[] partners) {
		this.span = span;
		this.partners = partners;
	}

	static Parentheses of(Span span) {
		int[] partners = new int[span.end() - span.start()];
		Arrays.fill(partners, -1);
		int[] open = new int[partners.length];
		int depth = 0;
		for (int i = span.start(); i < span.end(); i++) {
			char c = span.charAt(i);
			if (c == '(') {
				open[depth++] = i;
			}
			else if (c == ')' && depth > 0) {
				int partner = open[--depth];
				partners[i - span.start()] = partner;
				partners[partner - span.start()] = i;
			}
		}
		return new Parentheses(span, partners);
	}

	/** The offset of the other one, or -1. */
	int partner(int offset) {
		return this.partners[offset - this.span.start()];
	}

	boolean isPair(int offset) {
		return partner(offset) >= 0;
	}

	boolean isUnclosed(int offset) {
		return this.span.charAt(offset) == '(' && !isPair(offset);
	}

	boolean isSurplus(int offset) {
		return this.span.charAt(offset) == ')' && !isPair(offset);
	}

}
