package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/**
 * Authors whose affiliations stand in parentheses, separated by semicolons:
 * {@code A (X); B (Y)}. A comma or "and" between two such authors separates them too.
 */
final class AuthorList implements AuthorsReader {

	@Override
	public void read(Span authors, Byline byline, Problems problems) {
		Parentheses parentheses = Parentheses.of(authors);
		for (Span segment : segments(authors, parentheses, problems)) {
			List<Span> pieces = Pieces.ofCommas(segment, parentheses);
			if (areSharing(pieces, parentheses)) {
				problems.add(Kind.AUTHORS_BY_COMMA, segment);
				ParenthesisedGroups.of(pieces, parentheses)
					.forEach((group) -> GroupedAuthors.read(group, parentheses, byline, problems));
				continue;
			}
			ListedAuthor author = new AuthorReader(segment, parentheses, problems).read();
			if (author != null) {
				byline.add(author, segment);
			}
		}
	}

	/**
	 * Whether several people stand before one pair of parentheses, with an "and" before
	 * the last of them: {@code A, B, and C (X)}. A comma alone may stand between the
	 * parts of one name.
	 */
	private static boolean areSharing(List<Span> pieces, Parentheses parentheses) {
		if (!ParenthesisedGroups.are(pieces, parentheses)) {
			return false;
		}
		List<Span> names = new ArrayList<>();
		boolean joined = false;
		for (Span piece : pieces) {
			int open = piece.text().indexOf('(');
			Span text = (open >= 0) ? piece.part(piece.start(), piece.start() + open) : piece;
			List<Span> parts = Conjunction.split(text);
			joined |= parts.size() > 1 || (!parts.isEmpty() && parts.getFirst().start() > text.start());
			names.addAll(parts);
			if (open >= 0) {
				break;
			}
		}
		return joined && names.size() > 1 && names.stream().allMatch((name) -> Wording.isPerson(name.text()));
	}

	private static List<Span> segments(Span authors, Parentheses parentheses, Problems problems) {
		List<Span> segments = new ArrayList<>();
		int start = authors.start();
		for (int i = authors.start(); i < authors.end(); i++) {
			char c = authors.charAt(i);
			if (c == '(' && parentheses.isPair(i)) {
				i = parentheses.partner(i);
				int end = afterMarks(authors, i + 1);
				int next = nextAuthor(authors, end, parentheses);
				if (next >= 0) {
					Span segment = authors.part(start, end).strip();
					problems.add(Kind.AUTHORS_BY_COMMA, segment);
					segments.add(segment);
					start = next;
				}
			}
			else if (c == '"' || c == '“') {
				i = endOfQuoted(authors, i);
			}
			else if (Separator.isAt(authors, i)) {
				segments.add(authors.part(start, i).strip());
				start = i + 1;
			}
		}
		segments.add(authors.part(start, authors.end()).strip());
		segments.removeIf(Span::isBlank);
		return segments;
	}

	/**
	 * Where another author begins behind a comma or "and" that follows an affiliation, or
	 * -1. It needs a name and an affiliation: {@code A (X), (Y)} is one author, and so is
	 * {@code A (X), Jr.}
	 */
	private static int nextAuthor(Span authors, int end, Parentheses parentheses) {
		int next = Conjunction.behind(authors, end);
		for (int i = next; next >= 0 && i < authors.end() && !Separator.isAt(authors, i); i++) {
			char c = authors.charAt(i);
			if (c == '(' && parentheses.isPair(i)) {
				return Wording.isName(authors.part(next, i).text()) ? next : -1;
			}
			if (c == '(' || c == ')' || c == ',') {
				return -1;
			}
		}
		return -1;
	}

	private static int afterMarks(Span authors, int start) {
		int end = start;
		while (end < authors.end() && (WhiteSpace.isWhite(authors.charAt(end))
				|| AuthorReader.CONTACT_MARKS.indexOf(authors.charAt(end)) >= 0)) {
			end++;
		}
		return end;
	}

	/** The closing mark of a quoted name, or the same offset where none is quoted. */
	private static int endOfQuoted(Span authors, int start) {
		boolean opening = start == authors.start() || WhiteSpace.isSpace(authors.charAt(start - 1))
				|| authors.charAt(start - 1) == ';';
		char closing = (authors.charAt(start) == '"') ? '"' : '”';
		for (int i = start + 1; opening && i < authors.end(); i++) {
			char c = authors.charAt(i);
			if (c == closing) {
				boolean opensAnother = WhiteSpace.isSpace(authors.charAt(i - 1));
				return opensAnother ? start : i;
			}
			// A lone mark must not swallow the authors behind it.
			if (c == '(' || c == ')' || c == authors.charAt(start)) {
				return start;
			}
		}
		return start;
	}

}
