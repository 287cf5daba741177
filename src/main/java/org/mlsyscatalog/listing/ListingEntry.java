package org.mlsyscatalog.listing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One edition as described in {@code catalog.yaml}.
 *
 * @param file the listing's path inside the data folder, with forward slashes
 * @param venue the short name of the series, such as LearningSys
 * @param name the full name of the edition
 * @param year the year of the edition
 * @param date its first day, where given
 * @param url its page, where given: an absolute http or https address
 * @param added the day the listing came into the catalog, where given
 * @param layout how the listing is laid out, where given; otherwise it is detected
 * @param line the line of {@code catalog.yaml} the entry begins at
 */
public record ListingEntry(String file, String venue, String name, int year, Optional<LocalDate> date,
		Optional<String> url, Optional<LocalDate> added, Optional<Layout> layout, int line) {

	/** An entry that says how its listing is laid out. */
	public ListingEntry(String file, String venue, String name, int year, Optional<LocalDate> date,
			Optional<String> url, Optional<LocalDate> added, Layout layout, int line) {
		this(file, venue, name, year, date, url, added, Optional.of(layout), line);
	}

}
