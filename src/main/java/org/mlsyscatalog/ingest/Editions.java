package org.mlsyscatalog.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.listing.CatalogDescription;
import org.mlsyscatalog.listing.ListingEntry;

/** The editions that {@code catalog.yaml} describes. */
final class Editions {

	private Editions() {
	}

	/**
	 * The editions with their listings, in the order written.
	 * @throws DataFileException if two would get the same id
	 */
	static Map<Edition, ListingEntry> of(CatalogDescription description) {
		Map<String, Venue> venues = new HashMap<>();
		Map<String, Edition> editions = new LinkedHashMap<>();
		Map<Edition, ListingEntry> listings = new LinkedHashMap<>();
		for (ListingEntry entry : description.listings()) {
			String venueId = Slug.of(entry.venue());
			String id = venueId + "-" + entry.year();
			Venue venue = venues.computeIfAbsent(venueId, (missing) -> new Venue(venueId, entry.venue()));
			Edition edition = new Edition(id, venue, entry.name(), entry.year(), entry.date(), entry.added(),
					entry.url(), entry.file());
			if (editions.putIfAbsent(id, edition) != null) {
				throw new DataFileException("catalog.yaml", entry.line(),
						"the edition " + id + " is listed twice, under two spellings of the venue");
			}
			listings.put(edition, entry);
		}
		return listings;
	}

}
