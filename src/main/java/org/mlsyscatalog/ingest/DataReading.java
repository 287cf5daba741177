package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.AuthorRulings;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.listing.CatalogDescription;
import org.mlsyscatalog.listing.ListingEntry;

/**
 * What the data folder says but for the listings, which are read one after another.
 */
record DataReading(Path folder, CatalogDescription description, InstitutionRegistry registry,
		CorrectionsFile corrections, List<PaperEntry> additions, List<Topic> topics) {

	/**
	 * Reads the data folder.
	 * @throws DataFileException if one of the files that everything depends on is
	 * unusable
	 */
	static DataReading of(DataFolder data) {
		Path folder = data.root();
		CatalogDescription description = CatalogDescription.read(folder);
		InstitutionRegistry registry = InstitutionRegistry.read(folder, data.ror());
		CorrectionsFile corrections = CorrectionsFile.read(folder);
		List<Topic> topics = TopicEntry.readAll(folder);
		checkTopics(corrections.papers(), topics);
		return new DataReading(folder, description, registry, corrections, PaperEntry.readAll(folder), topics);
	}

	private static void checkTopics(List<CorrectionEntry> corrections, List<Topic> topics) {
		Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
		for (CorrectionEntry entry : corrections) {
			if (entry.field() == CorrectionEntry.Field.TOPIC) {
				for (String id : List.of(entry.from(), entry.to())) {
					if (!id.isEmpty() && !ids.contains(id)) {
						throw new DataFileException(CorrectionsFile.FILE, entry.line(),
								"there is no topic '" + id + "' in " + TopicEntry.FILE);
					}
				}
			}
		}
	}

	/** One listing by itself, with a registry but nothing else. */
	static DataReading of(Path folder, ListingEntry entry, InstitutionRegistry registry) {
		return new DataReading(folder, new CatalogDescription("", Optional.empty(), Optional.empty(), List.of(entry)),
				registry, new CorrectionsFile(List.of(), AuthorRulings.none(), List.of()), List.of(), List.of());
	}

	static LoadFailure failure(DataFileException ex) {
		return new LoadFailure(ex.file(), ex.line(), ex.problem());
	}

}
