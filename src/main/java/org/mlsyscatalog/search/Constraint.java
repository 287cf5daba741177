package org.mlsyscatalog.search;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One chosen value that narrows a query.
 *
 * @param facet the dimension it belongs to
 * @param value an id, a year such as {@code 2018}, or a range of years such as
 * {@code 2018..2020}
 * @param only for an institution: leave out everything below it
 */
public record Constraint(Facet facet, String value, boolean only) {

	private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

	public Constraint {
		Objects.requireNonNull(facet);
		if (only && facet != Facet.INSTITUTION) {
			throw new IllegalArgumentException("Only an institution has something below it");
		}
		if (facet == Facet.YEAR && !YEARS.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"'" + value + "' is no year: write one like 2018, or a range like 2018..2020");
		}
	}

	/** Narrows by a value, and by everything below it where there is something. */
	public static Constraint of(Facet facet, String value) {
		return new Constraint(facet, value, false);
	}

	/** Narrows by an institution without anything below it. */
	public static Constraint institutionOnly(String id) {
		return new Constraint(Facet.INSTITUTION, id, true);
	}

	int firstYear() {
		return years(1);
	}

	int lastYear() {
		return years(2);
	}

	private int years(int group) {
		Matcher years = YEARS.matcher(this.value);
		if (!years.matches()) {
			throw new IllegalStateException("Not a constraint by year: " + this.value);
		}
		String year = years.group(group);
		return Integer.parseInt((year != null) ? year : years.group(1));
	}

}
