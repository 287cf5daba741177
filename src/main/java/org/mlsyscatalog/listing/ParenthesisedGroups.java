package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Authors separated by commas whose affiliations stand in parentheses, which those before
 * them share: {@code A (X, Country), B and C (Y)}.
 */
final class ParenthesisedGroups {

	private ParenthesisedGroups() {
	}

	/**
	 * Whether the first parentheses follow a name. Behind the name of an organisation
	 * they hold its acronym: {@code A, Facebook AI Research (FAIR)}.
	 */
	static boolean are(List<Span> pieces, Parentheses parentheses) {
		for (int i = 0; i < pieces.size(); i++) {
			Span piece = pieces.get(i);
			boolean inParentheses = endsWithParenthesis(piece, parentheses);
			Span name = inParentheses ? piece.part(piece.start(), firstOpen(piece)) : piece;
			if (i > 0 && Wording.isOrganisation(name.text())) {
				return false;
			}
			if (inParentheses) {
				return true;
			}
		}
		return false;
	}

	static List<AuthorGroup> of(List<Span> pieces, Parentheses parentheses) {
		List<AuthorGroup> groups = new ArrayList<>();
		List<Span> names = new ArrayList<>();
		for (Span author : authors(pieces)) {
			if (author.charAt(author.start()) == '(' && names.isEmpty() && !groups.isEmpty()) {
				groups.set(groups.size() - 1, extended(groups.getLast(), author));
			}
			else if (endsWithParenthesis(author, parentheses)) {
				groups.add(new AuthorGroup(names, Optional.of(author), List.of()));
				names.clear();
			}
			else {
				names.add(author);
			}
		}
		if (!names.isEmpty()) {
			groups.add(new AuthorGroup(names, List.of()));
		}
		return groups;
	}

	private static List<Span> authors(List<Span> pieces) {
		return pieces.stream().flatMap((piece) -> Conjunction.split(piece).stream()).toList();
	}

	// A second affiliation of the same author: B (CMU), (MIT)
	private static AuthorGroup extended(AuthorGroup group, Span further) {
		return new AuthorGroup(group.names(), group.last().map((last) -> last.part(last.start(), further.end())),
				group.affiliations());
	}

	private static boolean endsWithParenthesis(Span piece, Parentheses parentheses) {
		int end = piece.end();
		while (end > piece.start() && (piece.charAt(end - 1) == '.' || WhiteSpace.isWhite(piece.charAt(end - 1))
				|| AuthorReader.CONTACT_MARKS.indexOf(piece.charAt(end - 1)) >= 0)) {
			end--;
		}
		return end > piece.start() && piece.charAt(end - 1) == ')' && parentheses.isPair(end - 1);
	}

	private static int firstOpen(Span piece) {
		return piece.start() + piece.text().indexOf('(');
	}

}
