package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Authors who share their affiliations.
 *
 * @param names of those whose affiliation is printed elsewhere
 * @param last the last author with affiliations in parentheses, where they stand there:
 * {@code A and B (University X)}
 * @param affiliations those printed behind the names: {@code A and B, University X}
 */
record AuthorGroup(List<Span> names, Optional<Span> last, List<Span> affiliations) {

	AuthorGroup {
		names = List.copyOf(names);
		affiliations = List.copyOf(affiliations);
	}

	AuthorGroup(List<Span> names, List<Span> affiliations) {
		this(names, Optional.empty(), affiliations);
	}

	/** The same authors with one more affiliation. */
	AuthorGroup and(Span affiliation) {
		List<Span> more = new ArrayList<>(this.affiliations);
		more.add(affiliation);
		return new AuthorGroup(this.names, this.last, more);
	}

}
