package org.mlsyscatalog.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.mlsyscatalog.catalog.Edition;

/**
 * When a record came into the catalog: the day its listing was added, which is the day
 * the edition was held unless {@code catalog.yaml} says otherwise; the first of January
 * of its year where neither is known.
 */
final class Datestamps {

	private Datestamps() {
	}

	static LocalDate dayOf(Edition edition) {
		return edition.addedOn().or(edition::heldOn).orElseGet(() -> LocalDate.of(edition.year(), 1, 1));
	}

	static Instant of(Edition edition) {
		return dayOf(edition).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

}
