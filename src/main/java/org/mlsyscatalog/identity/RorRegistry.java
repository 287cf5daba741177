package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Research Organization Registry as a second registry behind our own: a record that
 * ours has adds to that entry, every other becomes an entry of its own.
 */
final class RorRegistry {

	private final Map<String, RegistryEntry> own;

	private final Map<String, RorRecord> records = new LinkedHashMap<>();

	private final RorSuccession succession;

	// The former records of each record that took their place.
	private final Map<String, List<RorRecord>> formers = new HashMap<>();

	private final Map<String, String> idsByRor = new HashMap<>();

	private RorRegistry(Collection<RegistryEntry> own, Collection<RorRecord> records) {
		this.own = own.stream()
			.filter((entry) -> entry.ror().isPresent())
			.collect(Collectors.toMap((entry) -> entry.ror().orElseThrow(), (entry) -> entry, (one, other) -> one));
		records.forEach((record) -> this.records.putIfAbsent(String.valueOf(record.id()), record));
		this.succession = new RorSuccession(this.records, this.own.keySet());
	}

	/** Our entries, with what ROR adds to them, and the entries only ROR has. */
	static List<RegistryEntry> join(List<RegistryEntry> own, Collection<RorRecord> records) {
		return new RorRegistry(own, records).join(own);
	}

	private List<RegistryEntry> join(List<RegistryEntry> ownEntries) {
		this.records.forEach((ror, record) -> this.succession.successor(ror)
			.ifPresent(
					(successor) -> this.formers.computeIfAbsent(successor, (key) -> new ArrayList<>(1)).add(record)));
		Set<String> reserved = ownEntries.stream().map(RegistryEntry::id).collect(Collectors.toSet());
		this.own.forEach((ror, entry) -> this.idsByRor.put(ror, entry.id()));
		List<String> added = this.records.keySet()
			.stream()
			.filter((ror) -> !this.own.containsKey(ror) && this.succession.isKept(ror))
			.toList();
		this.idsByRor.putAll(ReadableIds.assign(added, this::everLongerIds, (ror) -> ror, reserved));
		List<RegistryEntry> entries = new ArrayList<>();
		ownEntries.forEach((entry) -> entries.add(entry.ror()
			.filter((ror) -> this.own.get(ror) == entry)
			.flatMap((ror) -> Optional.ofNullable(this.records.get(ror)))
			.map((record) -> widened(entry, record))
			.orElse(entry)));
		added.forEach((ror) -> entries.add(entry(ror, record(ror))));
		return entries;
	}

	private List<String> everLongerIds(String ror) {
		RorRecord record = record(ror);
		String name = Slug.of(record.displayName().orElseThrow());
		String city = record.cities().stream().findFirst().map(Slug::of).orElse("");
		return List.of(name, name + "-" + Slug.of(record.country().orElse(city)),
				name + "-" + (city.isEmpty() ? Slug.digest(ror) : city));
	}

	private RorRecord record(String ror) {
		RorRecord record = this.records.get(ror);
		if (record == null) {
			throw new IllegalStateException("no record " + ror);
		}
		return record;
	}

	private RegistryEntry entry(String ror, RorRecord record) {
		String name = record.displayName().orElseThrow();
		return new RegistryEntry(this.idsByRor.getOrDefault(ror, ror), name, record.kind(),
				record.country().map(String::intern).orElse(""), Optional.of(ror), record.homepage(), parents(record),
				aliases(name, List.of(), ror, record), places(List.of(), record), acronyms(ror, record),
				record.internetDomains(), record.standing());
	}

	// Ours says what it is and where it belongs; ROR adds how else it is written.
	private RegistryEntry widened(RegistryEntry entry, RorRecord record) {
		String ror = entry.ror().orElseThrow();
		return new RegistryEntry(entry.id(), entry.name(), entry.kind(), entry.country(), entry.ror(),
				entry.homepage().or(record::homepage), entry.parents().isEmpty() ? parents(record) : entry.parents(),
				aliases(entry.name(), entry.aliases(), ror, record), places(entry.places(), record),
				acronyms(ror, record), record.internetDomains(), record.standing());
	}

	private List<String> parents(RorRecord record) {
		return record.parents()
			.stream()
			.map((parent) -> this.succession.successor(parent).orElse(parent))
			.flatMap((parent) -> Optional.ofNullable(this.idsByRor.get(parent)).stream())
			.distinct()
			.sorted()
			.toList();
	}

	private List<String> aliases(String name, List<String> own, String ror, RorRecord record) {
		return Stream.concat(own.stream(), withFormers(ror, record).flatMap((each) -> each.spellings().stream()))
			.filter((spelling) -> !spelling.equals(name))
			.distinct()
			.toList();
	}

	private List<String> acronyms(String ror, RorRecord record) {
		return withFormers(ror, record).flatMap((each) -> each.acronyms().stream()).distinct().toList();
	}

	private Stream<RorRecord> withFormers(String ror, RorRecord record) {
		return Stream.concat(Stream.of(record), this.formers.getOrDefault(ror, List.of()).stream());
	}

	private static List<String> places(List<String> own, RorRecord record) {
		Set<String> known = own.stream().map(OrganisationKey::of).collect(Collectors.toCollection(TreeSet::new));
		return Stream
			.concat(own.stream(),
					record.cities().stream().filter((city) -> known.add(OrganisationKey.of(city))).map(String::intern))
			.toList();
	}

}
