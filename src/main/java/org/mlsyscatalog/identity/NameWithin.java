package org.mlsyscatalog.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Finds an institution whose name is followed by more words in the same piece, or led by
 * a department: Google Zurich, Amazon USA, MIT EECS, EE at KAIST. The rest has to be the
 * whole of a known name.
 */
final class NameWithin {

	private static final int MOST_WORDS = 16;

	private static final int LONGEST_COUNTRY = 5;

	private static final int LONGEST_PLACE = 3;

	private static final int LONGEST_ACRONYM = 3;

	private final NameIndex names;

	NameWithin(NameIndex names) {
		this.names = names;
	}

	Optional<NameMatch> find(Phrase words) {
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		Optional<NameMatch> besideDepartment = besideDepartment(words);
		if (besideDepartment.isPresent() || !this.names.mayBegin(words.key())) {
			return besideDepartment;
		}
		return beforePlace(words).or(() -> beforeCountry(words))
			.or(() -> beforeAcronym(words))
			.or(() -> LegalForms.without(words.text()).flatMap((bare) -> beforePlace(Phrase.of(bare))));
	}

	private Optional<NameMatch> besideDepartment(Phrase words) {
		int at = words.indexOf("at");
		if (at > 0 && at < words.size() - 1 && Departments.isDepartment(words.before(at))) {
			return department(words.from(at + 1));
		}
		if (Departments.isAcronym(words.last().printed())) {
			return department(words.before(words.size() - 1));
		}
		return Departments.isAcronym(words.first().printed()) ? department(words.from(1)) : Optional.empty();
	}

	private Optional<NameMatch> department(Phrase name) {
		return this.names.find(name).map((match) -> match.by(Resolution.Rule.DEPARTMENT_REMOVED));
	}

	private Optional<NameMatch> beforePlace(Phrase words) {
		for (int end = Math.max(1, words.size() - LONGEST_PLACE); end < words.size(); end++) {
			Phrase place = words.from(end);
			Phrase name = words.before(end);
			Optional<NameMatch> match = this.names.find(name)
				.flatMap((found) -> found.optionally((spelling) -> spelling.isAt(place.key())))
				.map((found) -> found.by(Resolution.Rule.PLACE_REMOVED))
				.or(() -> company(name, place))
				.or(() -> initials(name, place));
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	// A company has offices in many cities of its country: Infineon Technologies Dresden.
	private Optional<NameMatch> company(Phrase name, Phrase place) {
		return (name.size() < 2) ? Optional.empty() : this.names.find(name)
			.flatMap((match) -> match.optionally((spelling) -> spelling.entry().kind() == InstitutionKind.COMPANY
					&& this.names.isCity(place, spelling.entry().country())))
			.map((match) -> match.by(Resolution.Rule.PLACE_REMOVED));
	}

	// BGI Shenzhen
	private Optional<NameMatch> initials(Phrase name, Phrase place) {
		return (name.size() > 1) ? Optional.empty()
				: this.names.findAcronym(name)
					.flatMap((match) -> match.optionally((spelling) -> spelling.isAt(place.key())))
					.filter((match) -> match.certain().isPresent())
					.map((match) -> match.by(Resolution.Rule.ACRONYM));
	}

	private Optional<NameMatch> beforeCountry(Phrase words) {
		for (int end = Math.max(1, words.size() - LONGEST_COUNTRY); end < words.size(); end++) {
			Set<String> countries = Countries.named(words.from(end));
			if (!countries.isEmpty()) {
				int last = "of".equals(words.get(end - 1).printed()) ? end - 1 : end;
				return this.names.find(words.before(last)).map((match) -> match.in(countries));
			}
		}
		return Optional.empty();
	}

	// Federal University of Juiz de Fora UFJF, Universidad de Antioquia U de A
	private Optional<NameMatch> beforeAcronym(Phrase words) {
		if (!OrganisationKey.isUpperCase(words.last().printed())) {
			return Optional.empty();
		}
		for (int end = words.size() - 1; end >= Math.max(1, words.size() - LONGEST_ACRONYM); end--) {
			String acronym = words.from(end).text().replace(" ", "");
			Optional<NameMatch> match = this.names.find(words.before(end))
				.flatMap((found) -> found.optionally((spelling) -> spelling.entry().acronyms().contains(acronym)));
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

}
