package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the pieces of one affiliation together: tells namesakes apart, drops what is not
 * meant, and what is left becomes unknown.
 */
final class Assembly {

	private static final Pattern SCHOOL = Pattern.compile("(?i)\\bschool\\b");

	private final AffiliationText text;

	private final List<Piece> pieces;

	private final Seats seats;

	private final Namesakes namesakes;

	private final WeakNames weakNames;

	private final Map<Integer, NameMatch> matches = new HashMap<>();

	private final Owners owners;

	Assembly(AffiliationText text, List<Piece> pieces, Seats seats, Namesakes namesakes) {
		this.text = text;
		this.pieces = pieces;
		this.seats = seats;
		this.namesakes = namesakes;
		this.weakNames = new WeakNames(text, pieces, namesakes);
		this.owners = new Owners(text, pieces);
	}

	List<Resolution> resolutions() {
		for (int i = 0; i < this.pieces.size(); i++) {
			if (this.pieces.get(i) instanceof Piece.Named named) {
				this.matches.put(i, named.match());
			}
		}
		this.owners.attach(this.matches);
		this.matches.replaceAll((index, match) -> this.seats.agreeing(match));
		this.matches.values().removeIf((match) -> match.spellings().isEmpty());
		this.matches.entrySet()
			.removeIf((match) -> this.weakNames.isShortForUnknown(match.getKey(), match.getValue())
					|| (isVague(match.getValue())
							&& this.weakNames.hasOtherInitials(match.getKey(), match.getValue())));
		settle();
		this.matches.entrySet().removeIf((match) -> isVague(match.getValue()) && isPartOfUnknown(match.getKey()));
		withoutStrangers();
		this.matches.putAll(this.weakNames.initials(certain(), printedCountries()));
		if (this.matches.isEmpty()) {
			this.matches.putAll(this.weakNames.byWords(printedCountries()));
		}
		return this.matches.isEmpty() ? List.of(Resolution.unknown(this.text.text())) : inOrder();
	}

	// Institute of Pathology, Rabin Medical Center is not the one in Munich.
	private boolean isPartOfUnknown(int index) {
		int next = index + 1;
		return next < this.pieces.size() && this.pieces.get(next) instanceof Piece.Leftover leftover
				&& leftover.isOrganisation() && this.text.atoms().get(leftover.first()).isAfterComma()
				&& !this.text.atoms().get(leftover.first()).isBracketed();
	}

	private void settle() {
		Set<RegistryEntry> certain = certain();
		Set<String> countries = printedCountries();
		this.matches.replaceAll((index, match) -> this.namesakes.beside(match, certain));
		Set<RegistryEntry> possible = possible();
		this.matches.replaceAll((index, match) -> this.namesakes.related(match, possible));
		if (certain.isEmpty() && countries.isEmpty()) {
			this.matches.values().removeIf(this.namesakes::isOfAnyCountry);
		}
		this.matches.replaceAll((index, match) -> this.namesakes.foremost(
				match.optionally((spelling) -> Countries.agree(spelling.entry().country(), countries)).orElse(match)));
	}

	// Center for Life Sciences, Yunnan University is not the one in Beijing.
	private void withoutStrangers() {
		Set<RegistryEntry> telling = this.matches.values()
			.stream()
			.filter((match) -> !isVague(match))
			.flatMap((match) -> match.certain().stream())
			.collect(Collectors.toSet());
		Set<String> countries = printedCountries();
		this.matches.values()
			.removeIf((match) -> isAnothersSchool(match, telling) || isOfAnyCountry(match, telling, countries));
		this.matches.values()
			.removeIf((match) -> isVague(match) && (isStranger(match, telling)
					|| !match.mayBe((spelling) -> Countries.agree(spelling.entry().country(), countries))));
	}

	private boolean isVague(NameMatch match) {
		return match.spellings().stream().allMatch((spelling) -> this.namesakes.isVague(spelling, match.rule()));
	}

	private boolean isOfAnyCountry(NameMatch match, Set<RegistryEntry> telling, Set<String> countries) {
		return countries.isEmpty() && telling.isEmpty() && this.namesakes.isOfAnyCountry(match);
	}

	// Peking University, Shenzhen Graduate School is not that of Tsinghua.
	private boolean isAnothersSchool(NameMatch match, Set<RegistryEntry> telling) {
		return match.rule() == Resolution.Rule.WORDS_REARRANGED && match.spellings().stream().allMatch((spelling) -> {
			Set<RegistryEntry> others = new HashSet<>(telling);
			others.remove(spelling.entry());
			return SCHOOL.matcher(spelling.text()).find()
					&& others.stream().anyMatch((other) -> other.kind() == InstitutionKind.UNIVERSITY)
					&& !this.namesakes.isRelatedToAny(spelling.entry(), others);
		});
	}

	private boolean isStranger(NameMatch match, Set<RegistryEntry> telling) {
		return !telling.isEmpty() && !match.mayBe(
				(spelling) -> telling.contains(spelling.entry()) || this.namesakes.isNear(spelling.entry(), telling));
	}

	private Set<RegistryEntry> possible() {
		return this.matches.values()
			.stream()
			.flatMap((match) -> match.spellings().stream())
			.map(Spelling::entry)
			.collect(Collectors.toSet());
	}

	private Set<String> printedCountries() {
		return this.pieces.stream().flatMap((piece) -> switch (piece) {
			case Piece.Place place -> place.countries().stream();
			case Piece.Leftover leftover -> leftover.countries().stream();
			default -> Stream.empty();
		}).collect(Collectors.toSet());
	}

	private Set<RegistryEntry> certain() {
		return this.matches.values().stream().flatMap((match) -> match.certain().stream()).collect(Collectors.toSet());
	}

	private List<Resolution> inOrder() {
		List<Resolution> resolutions = new ArrayList<>();
		int index = 0;
		while (index < this.pieces.size()) {
			int last = index;
			Optional<NameMatch> match = matchAt(index);
			while (last + 1 < this.pieces.size() && goTogether(last, last + 1)) {
				last++;
			}
			// A department away from its organisation is no second mention of it.
			if (match.isEmpty() || (index <= this.owners.of(index) && this.owners.of(index) <= last)) {
				String part = this.text.between(this.pieces.get(index).first(), this.pieces.get(last).last());
				resolutions.add(match.map((known) -> known.resolution(part)).orElseGet(() -> Resolution.unknown(part)));
			}
			index = last + 1;
		}
		return resolutions;
	}

	// Unknown neighbours stay one, so that an unknown affiliation is not shredded.
	private boolean goTogether(int one, int next) {
		return matchAt(one).isPresent() ? this.owners.of(one) == this.owners.of(next)
				: matchAt(next).isEmpty() && !opensGroup(next);
	}

	private Optional<NameMatch> matchAt(int index) {
		return Optional.ofNullable(this.matches.get(this.owners.of(index)));
	}

	private boolean opensGroup(int index) {
		return this.text.atoms().get(this.pieces.get(index).first()).opensGroup();
	}

}
