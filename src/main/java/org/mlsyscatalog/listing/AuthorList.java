package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Reads the authors of one paper, who are separated by semicolons. */
final class AuthorList {

	private AuthorList() {
	}

	static List<ListedAuthor> read(Span authors, Problems problems) {
		Parentheses parentheses = Parentheses.of(authors);
		Map<String, ListedAuthor> authorsByName = new LinkedHashMap<>();
		Map<String, Set<ListedAffiliation>> furtherAffiliations = new HashMap<>();
		for (Span segment : segments(authors, parentheses)) {
			ListedAuthor author = new AuthorReader(segment, parentheses, problems).read();
			if (author == null) {
				continue;
			}
			String name = Folding.ofName(author.name());
			if (authorsByName.putIfAbsent(name, author) != null) {
				problems.add(Kind.AUTHOR_TWICE, segment);
				furtherAffiliations.computeIfAbsent(name, (key) -> new LinkedHashSet<>()).addAll(author.affiliations());
			}
		}
		furtherAffiliations.forEach(
				(name, further) -> authorsByName.computeIfPresent(name, (key, author) -> withFurther(author, further)));
		return List.copyOf(authorsByName.values());
	}

	private static ListedAuthor withFurther(ListedAuthor author, Set<ListedAffiliation> further) {
		Set<ListedAffiliation> affiliations = new LinkedHashSet<>(author.affiliations());
		affiliations.addAll(further);
		return new ListedAuthor(author.listedName(), author.name(), List.copyOf(affiliations));
	}

	private static List<Span> segments(Span authors, Parentheses parentheses) {
		List<Span> segments = new ArrayList<>();
		int start = authors.start();
		for (int i = authors.start(); i < authors.end(); i++) {
			char c = authors.charAt(i);
			if (c == '(' && parentheses.isPair(i)) {
				i = parentheses.partner(i);
			}
			else if (c == '"' || c == '“') {
				i = endOfQuoted(authors, i);
			}
			else if (c == ';') {
				segments.add(authors.part(start, i).strip());
				start = i + 1;
			}
		}
		segments.add(authors.part(start, authors.end()).strip());
		segments.removeIf(Span::isBlank);
		return segments;
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
