package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.mlsyscatalog.identity.AuthorRuling;
import org.mlsyscatalog.identity.Evidence;
import org.mlsyscatalog.identity.Evidence.SharedPlace;

/** What joined two names, and what people decided, in words. */
final class EvidenceText {

	private static final int MOST_TOLD = 3;

	private static final int LONGEST_PLACE = 200;

	private final Function<String, String> institutionName;

	EvidenceText(Function<String, String> institutionName) {
		this.institutionName = institutionName;
	}

	/** Such as "both at Stanford University; both wrote with Kexin Rong". */
	String of(Evidence evidence) {
		List<String> told = new ArrayList<>();
		if (evidence.orcid()) {
			told.add("both with the same ORCID");
		}
		if (!evidence.institutions().isEmpty()) {
			told.add("both at " + list(evidence.institutions().stream().map(this::place).toList()));
		}
		if (!evidence.coAuthors().isEmpty()) {
			told.add("both wrote with " + list(evidence.coAuthors()));
		}
		return String.join("; ", told);
	}

	private String place(SharedPlace place) {
		if (place.identified()) {
			return this.institutionName.apply(place.name());
		}
		String text = place.name();
		return "“" + ((text.length() <= LONGEST_PLACE) ? text : text.substring(0, LONGEST_PLACE) + "…") + "”";
	}

	private static String list(List<String> names) {
		if (names.size() == 1) {
			return names.getFirst();
		}
		if (names.size() > MOST_TOLD) {
			return String.join(", ", names.subList(0, MOST_TOLD)) + " and " + (names.size() - MOST_TOLD) + " more";
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	/** Such as "bill-dally and william-j-dally are one person". */
	static String of(AuthorRuling ruling) {
		return switch (ruling) {
			case AuthorRuling.Merge merge -> list(merge.authors()) + " are one person";
			case AuthorRuling.Distinct distinct -> list(distinct.authors()) + " are different people";
			case AuthorRuling.Split split ->
				list(split.papers()) + " by " + split.author() + " belong to " + split.id();
			case AuthorRuling.Rename rename -> rename.author() + " is called " + rename.name();
		};
	}

}
