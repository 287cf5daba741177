package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who is who in a catalog. */
public final class People {

	private final List<Person> all;

	private final Map<String, Integer> byName;

	private final Map<String, Map<String, Integer>> onPapers;

	private final Map<String, String> formerIds;

	private final Map<Integer, Hiding> hidden;

	private final List<Idle> idle;

	private final boolean decidedByHand;

	/**
	 * A decision that changes nothing.
	 *
	 * @param why for people
	 */
	public record Idle(AuthorRuling ruling, String why) {
	}

	/**
	 * What must not be shown of a person.
	 *
	 * @param name what is shown instead
	 * @param keys the names that are hidden
	 */
	record Hiding(String name, Set<String> keys) {
	}

	People(List<Person> all, Map<String, Integer> byName, Map<String, Map<String, Integer>> onPapers,
			Map<String, String> formerIds, Map<Integer, Hiding> hidden, List<Idle> idle, boolean decidedByHand) {
		this.all = List.copyOf(all);
		this.byName = byName;
		this.onPapers = onPapers;
		this.formerIds = Map.copyOf(formerIds);
		this.hidden = Map.copyOf(hidden);
		this.idle = List.copyOf(idle);
		this.decidedByHand = decidedByHand;
	}

	/**
	 * Tells who is who among all that are credited.
	 * @param credits everybody on every paper; not to be used any more
	 */
	public static People identify(Credits credits) {
		return new PeopleIdentification(credits).people();
	}

	/** Everybody, in the order they are met first. */
	public List<Person> all() {
		return this.all;
	}

	/** The place in the list of the person that a name on a paper stands for. */
	public int indexOf(String paperId, PersonName name) {
		return indexOf(paperId, name.key());
	}

	/** The same for the key of the name. */
	public int indexOf(String paperId, String key) {
		Integer onPaper = this.onPapers.getOrDefault(paperId, Map.of()).get(key);
		return (onPaper != null) ? onPaper : Objects.requireNonNull(this.byName.get(key));
	}

	/** Ids that some had and that lead to others now. */
	public Map<String, String> formerIds() {
		return this.formerIds;
	}

	/** The name that takes the place of one that must not be shown. */
	public Optional<String> inPlaceOf(String paperId, PersonName name) {
		return this.hidden.isEmpty() ? Optional.empty()
				: Optional.ofNullable(this.hidden.get(indexOf(paperId, name)))
					.filter((hiding) -> hiding.keys().contains(name.key()))
					.map(Hiding::name);
	}

	/** Whether people decided anything. */
	public boolean decidedByHand() {
		return this.decidedByHand;
	}

	/** Decisions that change nothing, in the order of the file. */
	public List<Idle> idle() {
		return this.idle;
	}

}
