package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

import org.mlsyscatalog.identity.AuthorRuling.Distinct;
import org.mlsyscatalog.identity.AuthorRuling.Merge;
import org.mlsyscatalog.identity.AuthorRuling.Rename;
import org.mlsyscatalog.identity.AuthorRuling.Split;
import org.mlsyscatalog.identity.NamePairs.Pair;
import org.mlsyscatalog.identity.People.Idle;

/**
 * What people decided about authors, as links between names; and what came to nothing.
 */
final class RulingLinks {

	private final Credits credits;

	private final NameIds ids;

	private final Set<Pair> together = new LinkedHashSet<>();

	private final Set<Pair> apart = new LinkedHashSet<>();

	private final Map<Integer, Split> splits = new LinkedHashMap<>();

	private final Map<Integer, Rename> renames = new LinkedHashMap<>();

	private final List<Idle> idle = new ArrayList<>();

	RulingLinks(Credits credits, NameIds ids) {
		this.credits = credits;
		this.ids = ids;
	}

	/**
	 * Gives the papers of split authors to names of their own.
	 * @param sameAs the names of the person behind a name, before any split
	 */
	void split(IntFunction<Set<Integer>> sameAs) {
		for (Split split : this.credits.rulings().of(Split.class)) {
			int author = known(split, split.author());
			if (author < 0) {
				continue;
			}
			if (this.ids.name(split.id()) >= 0) {
				this.idle.add(new Idle(split, "the id " + split.id() + " is another author's"));
				continue;
			}
			Set<Integer> whose = sameAs.apply(author);
			OptionalInt name = this.credits.split(split.papers(), whose);
			if (name.isEmpty()) {
				this.idle.add(new Idle(split, "none of the papers is by " + split.author()));
				continue;
			}
			this.ids.add(split.id());
			this.splits.put(name.getAsInt(), split);
			whose.forEach((other) -> this.apart.add(Pair.of(other, name.getAsInt())));
		}
	}

	/** Reads all other decisions. */
	void link() {
		for (Merge merge : this.credits.rulings().of(Merge.class)) {
			List<Integer> names = merge.authors().stream().map((id) -> known(merge, id)).toList();
			if (!names.contains(-1)) {
				names.forEach((name) -> add(this.together, names.getFirst(), name));
			}
		}
		for (Distinct distinct : this.credits.rulings().of(Distinct.class)) {
			List<Integer> names = distinct.authors().stream().map((id) -> known(distinct, id)).toList();
			if (!names.contains(-1)) {
				names.forEach((one) -> names.forEach((other) -> add(this.apart, one, other)));
			}
		}
		for (Rename rename : this.credits.rulings().of(Rename.class)) {
			int name = known(rename, rename.author());
			if (name >= 0) {
				this.renames.put(name, rename);
				int called = this.credits.numberOf(PersonName.parse(rename.name()).key());
				add(this.together, name, (called >= 0) ? called : name);
			}
		}
	}

	private static void add(Set<Pair> pairs, int one, int other) {
		if (one != other) {
			pairs.add(Pair.of(one, other));
		}
	}

	private int known(AuthorRuling ruling, String id) {
		int name = this.ids.name(id);
		if (name < 0) {
			this.idle.add(new Idle(ruling, "there is no author " + id));
		}
		return name;
	}

	/** Names that are one person's. */
	Set<Pair> together() {
		return this.together;
	}

	/** Names that are not. */
	Set<Pair> apart() {
		return this.apart;
	}

	/** The names made by splitting. */
	Map<Integer, Split> splits() {
		return this.splits;
	}

	/** Names whose person is called otherwise. */
	Map<Integer, Rename> renames() {
		return this.renames;
	}

	/** Whether a decision says that it is this name whose id stays. */
	boolean keepsId(int name) {
		String id = this.ids.id(name);
		return this.credits.rulings()
			.of(Merge.class)
			.stream()
			.anyMatch((merge) -> merge.authors().getFirst().equals(id));
	}

	/** Decisions about one of these names. */
	List<AuthorRuling> about(Set<Integer> names) {
		return this.credits.rulings()
			.of(AuthorRuling.class)
			.stream()
			.filter((ruling) -> ruling.authors().stream().anyMatch((id) -> names.contains(this.ids.name(id)))
					|| (ruling instanceof Split split && names.contains(this.ids.name(split.id()))))
			.toList();
	}

	List<Idle> idle() {
		return this.idle;
	}

}
