package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.listing.CatalogDescription;
import org.mlsyscatalog.listing.Listing;
import org.mlsyscatalog.listing.ListingEntry;

/**
 * Everything read from the data folder in one go.
 *
 * @param listings those that could be read, in the order of {@code catalog.yaml}
 * @param failures why the others could not
 */
record DataReading(CatalogDescription description, InstitutionRegistry registry, List<CorrectionEntry> corrections,
		List<PaperEntry> additions, List<Topic> topics, List<ReadListing> listings, List<LoadFailure> failures) {

	/** A listing together with what {@code catalog.yaml} says about it. */
	record ReadListing(ListingEntry entry, Listing listing) {
	}

	/**
	 * Reads the data folder.
	 * @throws DataFileException if one of the files that everything depends on is
	 * unusable
	 */
	static DataReading of(DataFolder data) {
		Path folder = data.root();
		CatalogDescription description = CatalogDescription.read(folder);
		InstitutionRegistry registry = InstitutionRegistry.read(folder, data.ror());
		List<CorrectionEntry> corrections = CorrectionEntry.readAll(folder);
		List<PaperEntry> additions = PaperEntry.readAll(folder);
		List<Topic> topics = TopicEntry.readAll(folder);
		checkTopics(corrections, topics);
		List<ReadListing> listings = new ArrayList<>();
		List<LoadFailure> failures = new ArrayList<>();
		for (ListingEntry entry : description.listings()) {
			try {
				listings.add(new ReadListing(entry, Listing.read(folder, entry)));
			}
			catch (DataFileException ex) {
				failures.add(failure(ex));
			}
		}
		return new DataReading(description, registry, corrections, additions, topics, List.copyOf(listings),
				List.copyOf(failures));
	}

	private static void checkTopics(List<CorrectionEntry> corrections, List<Topic> topics) {
		Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
		for (CorrectionEntry entry : corrections) {
			if (entry.field() == CorrectionEntry.Field.TOPIC) {
				for (String id : List.of(entry.from(), entry.to())) {
					if (!id.isEmpty() && !ids.contains(id)) {
						throw new DataFileException(CorrectionEntry.FILE, entry.line(),
								"there is no topic '" + id + "' in " + TopicEntry.FILE);
					}
				}
			}
		}
	}

	/** One listing by itself, with a registry but nothing else. */
	static DataReading of(ListingEntry entry, Listing listing, InstitutionRegistry registry) {
		return new DataReading(new CatalogDescription("", Optional.empty(), List.of(entry)), registry, List.of(),
				List.of(), List.of(), List.of(new ReadListing(entry, listing)), List.of());
	}

	static LoadFailure failure(DataFileException ex) {
		return new LoadFailure(ex.file(), ex.line(), ex.problem());
	}

}
