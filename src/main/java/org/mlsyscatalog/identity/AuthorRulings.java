package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything people decided about authors, in the order of the file. */
public final class AuthorRulings {

	private final List<AuthorRuling> all;

	private final Set<String> splitPapers = new HashSet<>();

	/**
	 * @param all in the order of the file
	 */
	public AuthorRulings(List<AuthorRuling> all) {
		this.all = List.copyOf(all);
		of(AuthorRuling.Split.class).forEach((split) -> this.splitPapers.addAll(split.papers()));
	}

	/** No decisions. */
	public static AuthorRulings none() {
		return new AuthorRulings(List.of());
	}

	/** Those of one kind, in the order of the file. */
	<R extends AuthorRuling> List<R> of(Class<R> kind) {
		return this.all.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** Whether a paper may get another author. */
	boolean splits(String paperId) {
		return this.splitPapers.contains(paperId);
	}

}
