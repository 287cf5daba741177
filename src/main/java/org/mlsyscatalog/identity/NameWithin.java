package org.mlsyscatalog.identity;

import java.util.List;
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

	Optional<NameMatch> find(String text) {
		List<String> words = List.of(text.split(" "));
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		Optional<NameMatch> besideDepartment = besideDepartment(words);
		if (besideDepartment.isPresent() || !this.names.mayBegin(OrganisationKey.of(text))) {
			return besideDepartment;
		}
		return beforePlace(words).or(() -> beforeCountry(words))
			.or(() -> beforeAcronym(words))
			.or(() -> LegalForms.without(text).flatMap((bare) -> beforePlace(List.of(bare.split(" ")))));
	}

	private Optional<NameMatch> besideDepartment(List<String> words) {
		int at = words.indexOf("at");
		if (at > 0 && at < words.size() - 1 && Departments.isDepartment(join(words.subList(0, at)))) {
			return department(words.subList(at + 1, words.size()));
		}
		if (Departments.isAcronym(words.getLast())) {
			return department(words.subList(0, words.size() - 1));
		}
		return Departments.isAcronym(words.getFirst()) ? department(words.subList(1, words.size())) : Optional.empty();
	}

	private Optional<NameMatch> department(List<String> name) {
		return this.names.find(join(name)).map((match) -> match.by(Resolution.Rule.DEPARTMENT_REMOVED));
	}

	private Optional<NameMatch> beforePlace(List<String> words) {
		for (int end = Math.max(1, words.size() - LONGEST_PLACE); end < words.size(); end++) {
			String place = join(words.subList(end, words.size()));
			String name = join(words.subList(0, end));
			Optional<NameMatch> match = this.names.find(name)
				.filter((found) -> found.mayBe((spelling) -> spelling.isAt(place)))
				.map((found) -> found.only((spelling) -> spelling.isAt(place)).by(Resolution.Rule.PLACE_REMOVED))
				.or(() -> company(name, place))
				.or(() -> initials(name, place));
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	// A company has offices in many cities of its country: Infineon Technologies Dresden.
	private Optional<NameMatch> company(String name, String place) {
		return (name.indexOf(' ') < 0) ? Optional.empty() : this.names.find(name)
			.flatMap((match) -> match.optionally((spelling) -> spelling.entry().kind() == InstitutionKind.COMPANY
					&& this.names.isCity(place, spelling.entry().country())))
			.map((match) -> match.by(Resolution.Rule.PLACE_REMOVED));
	}

	// BGI Shenzhen
	private Optional<NameMatch> initials(String name, String place) {
		return (name.indexOf(' ') >= 0) ? Optional.empty()
				: this.names.findAcronym(name)
					.flatMap((match) -> match.optionally((spelling) -> spelling.isAt(place)))
					.filter((match) -> match.certain().isPresent())
					.map((match) -> match.by(Resolution.Rule.ACRONYM));
	}

	private Optional<NameMatch> beforeCountry(List<String> words) {
		for (int end = Math.max(1, words.size() - LONGEST_COUNTRY); end < words.size(); end++) {
			Set<String> countries = Countries.named(join(words.subList(end, words.size())));
			if (!countries.isEmpty()) {
				int last = "of".equals(words.get(end - 1)) ? end - 1 : end;
				return this.names.find(join(words.subList(0, last))).map((match) -> match.in(countries));
			}
		}
		return Optional.empty();
	}

	// Federal University of Juiz de Fora UFJF, Universidad de Antioquia U de A
	private Optional<NameMatch> beforeAcronym(List<String> words) {
		if (!OrganisationKey.isUpperCase(words.getLast())) {
			return Optional.empty();
		}
		for (int end = words.size() - 1; end >= Math.max(1, words.size() - LONGEST_ACRONYM); end--) {
			String acronym = String.join("", words.subList(end, words.size()));
			Optional<NameMatch> match = this.names.find(join(words.subList(0, end)))
				.flatMap((found) -> found.optionally((spelling) -> spelling.entry().acronyms().contains(acronym)));
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	private static String join(List<String> words) {
		return String.join(" ", words);
	}

}
