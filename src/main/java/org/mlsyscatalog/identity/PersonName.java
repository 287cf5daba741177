package org.mlsyscatalog.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as cleaned from a listing.
 *
 * @param full the name in the order it is spoken: "Simon Garcia de Gonzalo"
 * @param given everything before the family name: "Simon"; empty for a single name
 * @param family the family name with its particles: "Garcia de Gonzalo"
 * @param suffix what follows the family name: "Jr."
 */
public record PersonName(String full, String given, String family, Optional<String> suffix) {

	private static final Pattern DOTS_AND_COMMAS = Pattern.compile("[.,\u3002]");

	private static final Pattern HYPHENS = Pattern.compile("-");

	/** How far two names agree. */
	public enum Likeness {

		/** Equal but for case, dots, white space and diacritics. */
		SAME,
		/**
		 * The same person's where something else says so: middle names left out or
		 * abbreviated, letters spelled out (Duenner), hyphens, a missing suffix.
		 */
		NEAR,
		/**
		 * They agree only because one has an initial where the other has a first name.
		 */
		INITIALS,
		/** Two people's. */
		DIFFERENT

	}

	/** A family name at least has to be there. */
	public PersonName {
		if (Folding.collapse(family).isEmpty()) {
			throw new IllegalArgumentException("a person's name must not be blank");
		}
	}

	/**
	 * Reads "Matei Zaharia", "Zaharia, Matei" or a single name.
	 * @throws IllegalArgumentException if the text is blank
	 */
	public static PersonName parse(String name) {
		return PersonNameParser.parse(name);
	}

	/**
	 * Equal for the same author: without case, dots, diacritics and superfluous white
	 * space. Middle names and initials distinguish.
	 */
	public String key() {
		String key = Folding.collapse(DOTS_AND_COMMAS.matcher(Folding.fold(this.full)).replaceAll(" "));
		return key.isEmpty() ? this.full : key;
	}

	/** For lists from A to Z: family name, then given, in plain lower-case letters. */
	public String sortKey() {
		String suffixText = this.suffix.orElse("");
		String sortKey = Slug.of(this.family + " " + this.given + " " + suffixText).replace('-', ' ');
		return sortKey.isEmpty() ? key() : sortKey;
	}

	/** Family name first: "Zaharia, Matei", "King, Martin Luther, Jr.". */
	public String inverted() {
		String inverted = this.given.isEmpty() ? this.family : this.family + ", " + this.given;
		return this.suffix.map((text) -> inverted + ", " + text).orElse(inverted);
	}

	/**
	 * The given names one by one, without nicknames and dots: "Micah" and "J". Initials
	 * printed together, as in J.R. or JP, are names of their own.
	 */
	public List<String> givenNames() {
		return GivenNames.of(this.given).words();
	}

	/** The first letters of the given names, folded: "mj"; empty for a single name. */
	public String initials() {
		return GivenNames.of(this.given).initials();
	}

	/** A name in parentheses or quotation marks: "Jenny" of Xiang (Jenny) Ren. */
	public Optional<String> nickname() {
		return GivenNames.nickname(this.given);
	}

	/**
	 * Every way the whole name is typed, folded: with letters spelled out ("duenner") or
	 * without their marks ("dunner"), in Latin letters, without apostrophes, hyphens as
	 * spaces or left out. The key comes first.
	 */
	public Set<String> spellings() {
		Set<String> spellings = new LinkedHashSet<>();
		spellings.add(key());
		for (String form : NameForms.of(this.full)) {
			String plain = Folding.collapse(DOTS_AND_COMMAS.matcher(form).replaceAll(" "));
			for (String spelling : List.of(plain, NameForms.withoutApostrophes(plain))) {
				spellings.add(spelling);
				spellings.add(Folding.collapse(HYPHENS.matcher(spelling).replaceAll(" ")));
				spellings.add(HYPHENS.matcher(spelling).replaceAll(""));
			}
		}
		spellings.remove("");
		return spellings;
	}

	/** How far this name agrees with another. */
	public Likeness likeness(PersonName other) {
		if (key().equals(other.key())) {
			return Likeness.SAME;
		}
		GivenNames ours = GivenNames.of(this.given);
		GivenNames theirs = GivenNames.of(other.given);
		if (!GivenNames.meet(NameForms.joined(this.family), NameForms.joined(other.family)) || !ours.mayBe(theirs)
				|| suffixesDiffer(other)) {
			return Likeness.DIFFERENT;
		}
		return (ours.words().isEmpty() || (ours.beginInFull() && theirs.beginInFull())) ? Likeness.NEAR
				: Likeness.INITIALS;
	}

	private boolean suffixesDiffer(PersonName other) {
		return this.suffix.isPresent() && other.suffix.isPresent()
				&& !NameForms.joined(this.suffix.get()).equals(NameForms.joined(other.suffix.get()));
	}

	/**
	 * The family name and the first given name, spelled coarsely: all names that are
	 * {@link Likeness#NEAR} this one share it but for those whose given names are written
	 * apart here and together there. Others may share it too.
	 */
	public String block() {
		return blocks().getFirst();
	}

	/** The block, and that of the given names written together. */
	List<String> blocks() {
		String familyPart = NameForms.coarse(this.family) + " ";
		List<String> names = givenNames();
		if (names.isEmpty()) {
			return List.of(familyPart);
		}
		String block = familyPart + NameForms.coarse(names.getFirst());
		return (names.size() == 1) ? List.of(block)
				: List.of(block, familyPart + NameForms.coarse(String.join("", names)));
	}

}
