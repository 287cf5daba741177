package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text in pieces, some of which matched the query. Never markup: pages mark it up. */
public record Highlight(List<Piece> pieces) {

	/** A stretch of text that matched, or one that did not. */
	public record Piece(String text, boolean matched) {
	}

	/** A text of which nothing matched. */
	public static Highlight none(String text) {
		return new Highlight(List.of(new Piece(text, false)));
	}

	/** The same text, with what either of the two marks. */
	Highlight and(Highlight other) {
		BitSet matched = this.matched();
		matched.or(other.matched());
		String text = text();
		List<Piece> joined = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			boolean marked = matched.get(at);
			int end = marked ? matched.nextClearBit(at) : matched.nextSetBit(at);
			int last = (end < 0) ? text.length() : Math.min(end, text.length());
			joined.add(new Piece(text.substring(at, last), marked));
			at = last;
		}
		return new Highlight(List.copyOf(joined));
	}

	private BitSet matched() {
		BitSet matched = new BitSet();
		int at = 0;
		for (Piece piece : this.pieces) {
			matched.set(at, at + piece.text().length(), piece.matched());
			at += piece.text().length();
		}
		return matched;
	}

	/** The whole text. */
	public String text() {
		StringBuilder text = new StringBuilder();
		this.pieces.forEach((piece) -> text.append(piece.text()));
		return text.toString();
	}

}
