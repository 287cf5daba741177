package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.mlsyscatalog.identity.Credits.Place;
import org.mlsyscatalog.identity.Evidence.SharedPlace;

/** Looks for what says that two names are, or are not, the same person's. */
final class NameEvidence {

	private final Credits credits;

	private final NameTraces traces;

	NameEvidence(Credits credits, NameTraces traces) {
		this.credits = credits;
		this.traces = traces;
	}

	/** Whether both stand on one paper or have ORCIDs of their own. */
	boolean against(int one, int other) {
		return IntStream.of(this.traces.credits(one))
			.anyMatch((credit) -> this.traces.beside(credit).anyMatch((name) -> name == other))
				|| (haveOrcids(one, other) && !shareOrcid(one, other));
	}

	private boolean haveOrcids(int one, int other) {
		return !orcids(one).isEmpty() && !orcids(other).isEmpty();
	}

	private boolean shareOrcid(int one, int other) {
		return orcids(one).stream().anyMatch(orcids(other)::contains);
	}

	private Set<String> orcids(int name) {
		return this.credits.names().get(name).orcids();
	}

	/** Whether anything says that both are one person's. */
	boolean speaksFor(int one, int other) {
		return shareOrcid(one, other) || sharedCoAuthors(one, other).length > 0 || !sharedPlaces(one, other).isEmpty();
	}

	/**
	 * All that speaks for one person.
	 * @param nameOf how the person behind a name is called
	 */
	Evidence between(int one, int other, IntFunction<String> nameOf) {
		List<String> coAuthors = IntStream.of(sharedCoAuthors(one, other))
			.boxed()
			.sorted(Comparator.comparing((Integer name) -> -this.credits.names().get(name).papers())
				.thenComparing((name) -> this.credits.names().get(name).key()))
			.map(nameOf::apply)
			.distinct()
			.toList();
		return new Evidence(sharedPlaces(one, other), coAuthors, shareOrcid(one, other));
	}

	private int[] sharedCoAuthors(int one, int other) {
		return NameTraces.common(this.traces.coAuthors(one), this.traces.coAuthors(other));
	}

	private List<SharedPlace> sharedPlaces(int one, int other) {
		Set<SharedPlace> shared = new TreeSet<>(
				Comparator.comparing(SharedPlace::identified).reversed().thenComparing(SharedPlace::name));
		int[] ours = this.traces.places(one);
		int[] theirs = this.traces.places(other);
		for (int place : ours) {
			for (int otherPlace : theirs) {
				if (place == otherPlace || isAbove(otherPlace, place)) {
					shared.add(told(otherPlace));
				}
				else if (isAbove(place, otherPlace)) {
					shared.add(told(place));
				}
			}
		}
		return new ArrayList<>(shared);
	}

	private boolean isAbove(int upper, int lower) {
		return IntStream.of(this.credits.place(lower).above()).anyMatch((above) -> above == upper);
	}

	private SharedPlace told(int number) {
		Place place = this.credits.place(number);
		return new SharedPlace(place.name(), place.identified());
	}

}
