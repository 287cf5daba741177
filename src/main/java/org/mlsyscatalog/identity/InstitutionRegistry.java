package org.mlsyscatalog.identity;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The institutions that are known, by id and by name, and how they belong together.
 */
public final class InstitutionRegistry {

	private final SortedMap<String, RegistryEntry> entries = new TreeMap<>();

	private final Map<String, Optional<RegistryEntry>> byName = new HashMap<>();

	private final ParentGraph parents;

	private InstitutionRegistry(Collection<RegistryEntry> entries) {
		for (RegistryEntry entry : entries) {
			if (this.entries.put(entry.id(), entry) != null) {
				throw new IllegalArgumentException("two institutions have the id '" + entry.id() + "'");
			}
			// A name of two institutions finds neither.
			this.byName.merge(OrganisationKey.of(entry.name()), Optional.of(entry), (one, other) -> Optional.empty());
		}
		this.parents = new ParentGraph(entries);
	}

	/**
	 * Reads {@code institutions.yaml}.
	 * @throws org.mlsyscatalog.datafolder.DataFileException if the file cannot be used,
	 * with the line to look at
	 */
	public static InstitutionRegistry read(Path dataFolder) {
		return new InstitutionRegistry(InstitutionsFile.read(dataFolder));
	}

	/**
	 * A registry of these institutions.
	 * @throws IllegalArgumentException if two of them have the same id
	 */
	public static InstitutionRegistry of(Collection<RegistryEntry> entries) {
		return new InstitutionRegistry(entries);
	}

	/** All institutions in the order of their ids. */
	public Collection<RegistryEntry> entries() {
		return Collections.unmodifiableCollection(this.entries.values());
	}

	/** The institution with this id. */
	public Optional<RegistryEntry> find(String id) {
		return Optional.ofNullable(this.entries.get(id));
	}

	/** The one institution with this canonical name, whatever its case or diacritics. */
	public Optional<RegistryEntry> byName(String canonicalName) {
		return this.byName.getOrDefault(OrganisationKey.of(canonicalName), Optional.empty());
	}

	/** The ids of what an institution directly belongs to, without those of a cycle. */
	public Set<String> parents(String id) {
		return Collections.unmodifiableSet(this.parents.parents(id));
	}

	/** The ids of everything above an institution, without itself; nearest first. */
	public Set<String> ancestors(String id) {
		return this.parents.ancestors(id);
	}

	/** What was wrong with the parents and how it was settled, in words. */
	public List<String> cycles() {
		return this.parents.cycles();
	}

}
