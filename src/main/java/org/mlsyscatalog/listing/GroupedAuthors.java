package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/**
 * Groups of authors separated by semicolons, each followed by the affiliation its members
 * share: {@code A, B, and C, University X; D and E, Lab Y}.
 */
final class GroupedAuthors implements AuthorsReader {

	@Override
	public void read(Span authors, Byline byline, Problems problems) {
		Span line = Emphasis.strip(authors);
		Parentheses parentheses = Parentheses.of(line);
		for (AuthorGroup group : groups(line, parentheses)) {
			read(group, parentheses, byline, problems);
		}
	}

	private static List<AuthorGroup> groups(Span line, Parentheses parentheses) {
		List<AuthorGroup> groups = new ArrayList<>();
		for (Span segment : Pieces.ofSeparators(line, parentheses)) {
			List<Span> pieces = Pieces.ofCommas(segment, parentheses);
			if (pieces.isEmpty()) {
				continue;
			}
			if (!groups.isEmpty() && Wording.isOrganisation(pieces.getFirst().text())) {
				groups.set(groups.size() - 1, groups.getLast().and(segment));
			}
			else if (ParenthesisedGroups.are(pieces, parentheses)) {
				groups.addAll(ParenthesisedGroups.of(pieces, parentheses));
			}
			else {
				groups.addAll(CommaGroups.of(pieces));
			}
		}
		return groups;
	}

	static void read(AuthorGroup group, Parentheses parentheses, Byline byline, Problems problems) {
		List<ListedAffiliation> shared = new ArrayList<>();
		ListedAuthor last = group.last()
			.map((author) -> new AuthorReader(author, parentheses, problems).read())
			.orElse(null);
		if (last != null) {
			shared.addAll(last.affiliations());
		}
		group.affiliations().forEach((span) -> shared.add(AffiliationReader.read(Emphasis.strip(span), problems)));
		for (Span name : group.names()) {
			String cleaned = NameCleaner.clean(name.text(), name, problems);
			if (!Wording.isName(cleaned)) {
				problems.add(Kind.AUTHOR_WITHOUT_NAME, name);
				continue;
			}
			if (shared.isEmpty()) {
				problems.add(Kind.MISSING_AFFILIATION, name);
			}
			byline.add(new ListedAuthor(name.text(), cleaned, shared), name);
		}
		group.last().ifPresent((span) -> {
			if (last != null) {
				byline.add(new ListedAuthor(last.listedName(), last.name(), shared), span);
			}
		});
	}

}
