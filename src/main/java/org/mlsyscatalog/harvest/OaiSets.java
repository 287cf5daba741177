package org.mlsyscatalog.harvest;

import java.util.ArrayList;
import java.util.List;

import io.gdcc.xoai.dataprovider.model.Set;
import io.gdcc.xoai.dataprovider.repository.SetRepository;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Venue;

/**
 * Sets: each series, and below it each of its editions, as in {@code mlsys:mlsys-2020}.
 */
final class OaiSets implements SetRepository {

	private final List<Set> sets = new ArrayList<>();

	OaiSets(List<Venue> venues) {
		for (Venue venue : venues) {
			this.sets.add(new Set(venue.id()).withName(venue.name()));
			venue.editions().forEach((edition) -> this.sets.add(new Set(specOf(edition)).withName(edition.name())));
		}
	}

	/** The set of an edition's papers. */
	static String specOf(Edition edition) {
		return edition.venue().id() + ":" + edition.id();
	}

	/** The sets an edition's papers are in. */
	static List<Set> of(Edition edition) {
		return List.of(new Set(edition.venue().id()).withName(edition.venue().name()),
				new Set(specOf(edition)).withName(edition.name()));
	}

	@Override
	public List<Set> getSets() {
		return List.copyOf(this.sets);
	}

	@Override
	public boolean supportSets() {
		return true;
	}

	@Override
	public boolean exists(String setSpec) {
		return this.sets.stream().anyMatch((set) -> set.getSpec().equals(setSpec));
	}

}
