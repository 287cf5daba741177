package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.mlsyscatalog.identity.AuthorRuling.Rename;
import org.mlsyscatalog.identity.People.Hiding;
import org.mlsyscatalog.identity.Person.OtherName;

/** Gives each person an id and a name, and says what joined the others. */
final class PeopleListing {

	private final Credits credits;

	private final List<NameUse> names;

	private final NameIds ids;

	private final RulingLinks rulings;

	private final NameTraces traces;

	private final NameEvidence evidence;

	private final PaperGroups groups;

	private final Map<Integer, Integer> personOf = new HashMap<>();

	private final List<String> personNames = new ArrayList<>();

	private final Map<String, String> formerIds = new TreeMap<>();

	private final Map<Integer, Hiding> hidden = new HashMap<>();

	PeopleListing(Credits credits, NameIds ids, RulingLinks rulings, NameTraces traces) {
		this.credits = credits;
		this.names = credits.names();
		this.ids = ids;
		this.rulings = rulings;
		this.traces = traces;
		this.evidence = new NameEvidence(credits, traces);
		this.groups = new PaperGroups(credits, traces);
	}

	People people(Collection<Set<Integer>> persons) {
		for (Set<Integer> members : persons) {
			members.forEach((name) -> this.personOf.put(name, this.personNames.size()));
			this.personNames.add(nameOf(members));
		}
		List<Person> all = new ArrayList<>();
		for (Set<Integer> members : persons) {
			all.add(person(all.size(), members));
		}
		this.ids.replaced().forEach((id, name) -> this.formerIds.putIfAbsent(id, all.get(person(name)).id()));
		all.forEach((person) -> this.formerIds.remove(person.id()));
		return new People(all, byName(), this.credits.onSplitPapers(this::person), this.formerIds, this.hidden,
				this.rulings.idle(), !this.credits.rulings().of(AuthorRuling.class).isEmpty());
	}

	private int person(int name) {
		return Objects.requireNonNull(this.personOf.get(name));
	}

	private Map<String, Integer> byName() {
		Map<String, Integer> byName = new HashMap<>();
		for (int name = 0; name < this.names.size(); name++) {
			if (this.personOf.containsKey(name)) {
				byName.putIfAbsent(this.names.get(name).key(), person(name));
			}
		}
		return byName;
	}

	private Person person(int index, Set<Integer> members) {
		int kept = kept(members);
		String name = this.personNames.get(index);
		Optional<Rename> hiding = renameOf(members).filter(Rename::hide);
		String id = hiding.map((rename) -> idInsteadOf(kept, name)).orElse(this.ids.id(kept));
		members.stream().map(this.ids::id).forEach((former) -> this.formerIds.put(former, id));
		Set<Integer> shown = new LinkedHashSet<>(members);
		hiding.ifPresent((rename) -> {
			String key = PersonName.parse(name).key();
			shown.removeIf((member) -> !this.names.get(member).key().equals(key));
			Set<String> keys = new TreeSet<>();
			members.forEach((member) -> keys.add(this.names.get(member).key()));
			keys.remove(key);
			this.hidden.put(index, new Hiding(name, keys));
		});
		int[] own = members.stream()
			.flatMapToInt((member) -> IntStream.of(this.traces.credits(member)))
			.sorted()
			.toArray();
		int papers = (int) IntStream.of(own).map(this.traces::paper).distinct().filter(this.credits::counts).count();
		return new Person(id, name, otherNames(name, kept, shown), papers, this.groups.count(own),
				hiding.isPresent() ? List.of() : this.rulings.about(members));
	}

	private String idInsteadOf(int kept, String name) {
		int called = this.credits.numberOf(PersonName.parse(name).key());
		return (called >= 0) ? this.ids.id(called)
				: this.ids.id(kept).equals(NameIds.slug(name)) ? this.ids.id(kept) : this.ids.free(name);
	}

	private String nameOf(Set<Integer> members) {
		int kept = kept(members);
		return renameOf(members).map(Rename::name)
			.or(() -> Optional.ofNullable(this.rulings.splits().get(kept)).flatMap(AuthorRuling.Split::name))
			.orElseGet(() -> this.names.get(kept).spellings().getFirst());
	}

	private Optional<Rename> renameOf(Set<Integer> members) {
		return this.rulings.renames()
			.entrySet()
			.stream()
			.filter((entry) -> members.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.reduce((first, second) -> second);
	}

	/** The name whose id stays: the most used one, then the one used longest. */
	private int kept(Set<Integer> members) {
		return members.stream()
			.min(Comparator.comparing((Integer name) -> !this.rulings.keepsId(name))
				.thenComparing((name) -> -this.names.get(name).papers())
				.thenComparing((name) -> -this.names.get(name).years())
				.thenComparing((name) -> -this.names.get(name).key().length())
				.thenComparing(this.ids::id))
			.orElseThrow();
	}

	private List<OtherName> otherNames(String name, int kept, Set<Integer> members) {
		Map<String, OtherName> others = new TreeMap<>();
		for (int member : members) {
			Optional<Evidence> joined = (member == kept) ? Optional.empty() : evidence(member, kept, members);
			for (String spelling : this.names.get(member).spellings()) {
				others.putIfAbsent(spelling, new OtherName(spelling, joined));
			}
		}
		others.remove(name);
		return List.copyOf(others.values());
	}

	/** What joins a name with the one kept, or else with another of the same person. */
	private Optional<Evidence> evidence(int member, int kept, Set<Integer> members) {
		IntFunction<String> nameOf = (name) -> this.personNames.get(person(name));
		return members.stream()
			.filter((other) -> other != member)
			.sorted(Comparator.comparing((Integer other) -> other != kept).thenComparing(this.ids::id))
			.filter((other) -> this.evidence.speaksFor(member, other))
			.findFirst()
			.map((other) -> this.evidence.between(member, other, nameOf));
	}

}
