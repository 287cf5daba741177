package org.mlsyscatalog.listing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Reads what stands in one pair of parentheses. */
final class AffiliationReader {

	private static final Set<String> NO_ORGANISATION = Set.of("none", "n/a", "na", "n.a.", "nil", "null", "nan", "tba",
			"tbd", "unknown", "undefined", "not applicable", "no affiliation", "unaffiliated", "independent",
			"independent researcher", "self", "x", "xx", "xxx");

	private AffiliationReader() {
	}

	/** Reads a content that is not blank. */
	static ListedAffiliation read(Span content, Problems problems) {
		Span listed = content.strip();
		String cleaned = TextCleaner.clean(content.text(), content, problems);
		String name = Quotes.strip(cleaned);
		if (!name.equals(cleaned)) {
			problems.change(Kind.QUOTES_REMOVED, listed, name);
		}
		if (isOrganisation(name)) {
			return new ListedAffiliation(listed.text(), Optional.of(name));
		}
		problems.add(Kind.NOT_AN_ORGANISATION, listed);
		return new ListedAffiliation(listed.text(), Optional.empty());
	}

	private static boolean isOrganisation(String name) {
		return name.codePoints().anyMatch(Character::isLetter)
				&& !NO_ORGANISATION.contains(name.toLowerCase(Locale.ROOT));
	}

}
