package org.mlsyscatalog.search;

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

	/** The whole text. */
	public String text() {
		StringBuilder text = new StringBuilder();
		this.pieces.forEach((piece) -> text.append(piece.text()));
		return text.toString();
	}

}
