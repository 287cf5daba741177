package org.mlsyscatalog.listing;

import java.util.List;

import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;

/** Whether what was read as authors is likely to be some. */
final class LikelyAuthors {

	// "Deep Learning and Fault Tolerance" could be two people.
	private static final int FEWEST_WITHOUT_AFFILIATION = 3;

	private static final int MOST_WORDS = 3;

	private LikelyAuthors() {
	}

	/**
	 * At least half are named like people, and somebody works somewhere or they are many;
	 * or all of them work at what is surely an organisation.
	 */
	static boolean are(List<ListedAuthor> authors) {
		boolean affiliated = authors.stream().anyMatch((author) -> !author.affiliations().isEmpty());
		return (areNamedSo(authors) && (affiliated || authors.size() >= FEWEST_WITHOUT_AFFILIATION))
				|| (!authors.isEmpty() && authors.stream().allMatch(LikelyAuthors::worksAtAnOrganisation));
	}

	private static boolean worksAtAnOrganisation(ListedAuthor author) {
		return !Wording.isOrganisation(author.name()) && author.name().split(" ").length <= MOST_WORDS
				&& author.affiliations()
					.stream()
					.flatMap((affiliation) -> affiliation.name().stream())
					.anyMatch(Wording::isOrganisation);
	}

	/** At least half are named like people. */
	static boolean areNamedSo(List<ListedAuthor> authors) {
		long people = authors.stream().filter((author) -> Wording.isPerson(author.name())).count();
		return people > 0 && people * 2 >= authors.size();
	}

}
