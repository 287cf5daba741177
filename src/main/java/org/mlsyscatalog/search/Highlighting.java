package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks what matched, as pieces of text rather than as markup. */
final class Highlighting {

	/** A whole title or name is one passage. */
	private static final int ONE_PASSAGE = 1;

	private final UnifiedHighlighter highlighter;

	private final Query query;

	Highlighting(Analyzer analyzer, Query query) {
		this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
			.withBreakIterator(WholeBreakIterator::new)
			.withFormatter(new Pieces())
			.withMaxLength(100_000)
			// Each field is marked alone, so nothing may hang on a word found in another.
			.withWeightMatches(false)
			.build();
		this.query = query;
	}

	/**
	 * A title with what the query matched in it: words in any form, phrases as written.
	 */
	Highlight markTitle(String title) {
		return mark(IndexFields.TITLE_STEMS, title).and(mark(IndexFields.TITLE, title));
	}

	/** The text with what the query matched in a field. */
	Highlight mark(String field, String text) {
		try {
			Object marked = this.highlighter.highlightWithoutSearcher(field, this.query, text, ONE_PASSAGE);
			return (marked instanceof Highlight highlight) ? highlight : Highlight.none(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Pieces extends PassageFormatter {

		@Override
		public Object format(Passage[] passages, String content) {
			List<Highlight.Piece> pieces = new ArrayList<>();
			int at = 0;
			for (Passage passage : passages) {
				for (int match = 0; match < passage.getNumMatches(); match++) {
					int start = Math.max(at, passage.getMatchStarts()[match]);
					int end = passage.getMatchEnds()[match];
					if (end > start) {
						add(pieces, content.substring(at, start), false);
						add(pieces, content.substring(start, end), true);
						at = end;
					}
				}
			}
			add(pieces, content.substring(at), false);
			return new Highlight(List.copyOf(pieces));
		}

		private static void add(List<Highlight.Piece> pieces, String text, boolean matched) {
			if (!text.isEmpty()) {
				pieces.add(new Highlight.Piece(text, matched));
			}
		}

	}

}
