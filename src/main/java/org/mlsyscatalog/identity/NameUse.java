package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** One cleaned name in the catalog: how it is spelled, how often and when it occurs. */
final class NameUse {

	private final String key;

	private final SpellingCounts plain = new SpellingCounts();

	private @Nullable SpellingCounts beforeCorrection;

	private @Nullable SpellingCounts afterCorrection;

	private @Nullable Set<String> orcids;

	private int papers;

	private int firstYear = Integer.MAX_VALUE;

	private int lastYear = Integer.MIN_VALUE;

	NameUse(String key) {
		this.key = key;
	}

	void count(Credit credit, int year) {
		count(credit.uncorrected().full(), credit.name().full(), year);
		if (credit.orcid().isPresent()) {
			this.orcids = (this.orcids != null) ? this.orcids : new TreeSet<>();
			this.orcids.add(credit.orcid().get());
		}
	}

	private void count(String uncorrected, String corrected, int year) {
		if (uncorrected.equals(corrected)) {
			this.plain.add(corrected, 1);
		}
		else {
			this.beforeCorrection = added(this.beforeCorrection, uncorrected);
			this.afterCorrection = added(this.afterCorrection, corrected);
		}
		this.papers++;
		this.firstYear = Math.min(this.firstYear, year);
		this.lastYear = Math.max(this.lastYear, year);
	}

	/** Takes over one of the credits of another name. */
	void takeFrom(NameUse other, Credit credit) {
		count(credit, other.firstYear);
		other.plain.add(credit.name().full(), -1);
		other.papers--;
		credit.orcid().ifPresent((orcid) -> {
			if (other.orcids != null) {
				other.orcids.remove(orcid);
			}
		});
	}

	private static SpellingCounts added(@Nullable SpellingCounts counts, String spelling) {
		SpellingCounts result = (counts != null) ? counts : new SpellingCounts();
		result.add(spelling, 1);
		return result;
	}

	String key() {
		return this.key;
	}

	/** Corrected, best first. */
	List<String> spellings() {
		return with(this.afterCorrection).bestFirst();
	}

	/** Before any correction, best first: what ids are made from. */
	List<String> uncorrectedSpellings() {
		return with(this.beforeCorrection).bestFirst();
	}

	private SpellingCounts with(@Nullable SpellingCounts more) {
		SpellingCounts all = new SpellingCounts();
		all.addAll(this.plain);
		if (more != null) {
			all.addAll(more);
		}
		return all;
	}

	Set<String> orcids() {
		return (this.orcids != null) ? this.orcids : Set.of();
	}

	int papers() {
		return this.papers;
	}

	/** From its first year to its last. */
	int years() {
		return (this.papers == 0) ? 0 : this.lastYear - this.firstYear;
	}

}
