package org.mlsyscatalog.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

	private final Map<String, Integer> parts = new HashMap<>();

	// As our own registry has them, before a second one added spellings.
	private final Map<String, RegistryEntry> own = new HashMap<>();

	private InstitutionRegistry(Collection<RegistryEntry> entries, Collection<RegistryEntry> own) {
		own.forEach((entry) -> this.own.put(entry.id(), entry));
		for (RegistryEntry entry : entries) {
			if (this.entries.put(entry.id(), entry) != null) {
				throw new IllegalArgumentException("two institutions have the id '" + entry.id() + "'");
			}
			// A name of two institutions finds neither.
			this.byName.merge(OrganisationKey.of(entry.name()), Optional.of(entry), (one, other) -> Optional.empty());
		}
		this.parents = new ParentGraph(entries);
		entries.forEach((entry) -> entry.parents().forEach((parent) -> this.parts.merge(parent, 1, Integer::sum)));
	}

	/**
	 * Reads {@code institutions.yaml}.
	 * @throws org.mlsyscatalog.datafolder.DataFileException if the file cannot be used,
	 * with the line to look at
	 */
	public static InstitutionRegistry read(Path dataFolder) {
		return read(dataFolder, Optional.empty());
	}

	/**
	 * Reads {@code institutions.yaml}, or where there is none the one this program comes
	 * with, and, behind it, a data dump of the Research Organization Registry. What both
	 * have is one institution, as ours describes it and with the spellings of both; a
	 * spelling that ours has is never another's.
	 * @param ror the dump, version 2: JSON, plain or compressed with gzip or zip
	 * @throws org.mlsyscatalog.datafolder.DataFileException if a file cannot be used
	 */
	public static InstitutionRegistry read(Path dataFolder, Optional<Path> ror) {
		return join(InstitutionsFile.read(dataFolder), ror);
	}

	/** The {@code institutions.yaml} this program comes with. */
	public static String builtIn() {
		return InstitutionsFile.builtIn();
	}

	/**
	 * Reads the text of an {@code institutions.yaml} that is in no data folder.
	 * @throws org.mlsyscatalog.datafolder.DataFileException if a file cannot be used
	 */
	public static InstitutionRegistry parse(String institutionsYaml, Optional<Path> ror) {
		return join(InstitutionsFile.parse(institutionsYaml), ror);
	}

	private static InstitutionRegistry join(List<RegistryEntry> own, Optional<Path> ror) {
		List<RegistryEntry> all = ror.map((file) -> RorRegistry.join(own, RorFile.read(file))).orElse(own);
		return new InstitutionRegistry(all, own);
	}

	/**
	 * A registry of these institutions.
	 * @throws IllegalArgumentException if two of them have the same id
	 */
	public static InstitutionRegistry of(Collection<RegistryEntry> entries) {
		return new InstitutionRegistry(entries, entries);
	}

	/**
	 * Writes everything into one file, for {@link #load}.
	 * @throws IOException if that fails
	 */
	public void save(Path file) throws IOException {
		RegistryStore.write(file, List.copyOf(this.entries.values()), List.copyOf(new TreeMap<>(this.own).values()));
	}

	/**
	 * Reads what {@link #save} wrote.
	 * @throws IOException if the file cannot be read
	 */
	public static InstitutionRegistry load(Path file) throws IOException {
		List<List<RegistryEntry>> read = RegistryStore.read(file);
		return new InstitutionRegistry(read.getFirst(), read.getLast());
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

	/** The spellings our own registry has of an institution; none for ROR's. */
	Set<String> ownSpellings(String id) {
		RegistryEntry entry = this.own.get(id);
		if (entry == null) {
			return Set.of();
		}
		Set<String> spellings = new HashSet<>(entry.aliases());
		spellings.add(entry.name());
		return spellings;
	}

	/** Whether our own registry has the institution. */
	boolean isOwn(String id) {
		return this.own.containsKey(id);
	}

	/** The ids of what an institution directly belongs to, without those of a cycle. */
	public Set<String> parents(String id) {
		return Collections.unmodifiableSet(this.parents.parents(id));
	}

	/** How many institutions directly belong to one. */
	int numberOfParts(String id) {
		return this.parts.getOrDefault(id, 0);
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
