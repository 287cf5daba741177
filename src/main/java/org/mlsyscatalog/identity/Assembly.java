package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

	private final Set<String> printedCountries;

	Assembly(AffiliationText text, List<Piece> pieces, Seats seats, Namesakes namesakes) {
		this.text = text;
		this.pieces = pieces;
		this.seats = seats;
		this.namesakes = namesakes;
		this.weakNames = new WeakNames(text, pieces, namesakes);
		this.owners = new Owners(text, pieces);
		this.printedCountries = printedCountries(pieces);
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
					|| (this.weakNames.hasOtherInitials(match.getKey(), match.getValue())
							&& isVague(match.getValue())));
		settle();
		this.matches.entrySet().removeIf((match) -> isPartOfUnknown(match.getKey()) && isVague(match.getValue()));
		withoutStrangers();
		this.matches.putAll(this.weakNames.initials(certain(), this.printedCountries));
		if (this.matches.isEmpty()) {
			this.matches.putAll(this.weakNames.byWords(this.printedCountries));
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
		Set<String> countries = this.printedCountries;
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
		Set<RegistryEntry> telling = new HashSet<>();
		for (NameMatch match : this.matches.values()) {
			if (match.certain().isPresent() && !isVague(match)) {
				telling.add(match.certain().get());
			}
		}
		Set<String> countries = this.printedCountries;
		this.matches.values()
			.removeIf((match) -> isAnothersSchool(match, telling) || isOfAnyCountry(match, telling, countries));
		this.matches.values()
			.removeIf((match) -> (isStranger(match, telling)
					|| !match.mayBe((spelling) -> Countries.agree(spelling.entry().country(), countries)))
					&& isVague(match));
	}

	private boolean isVague(NameMatch match) {
		return match.isAlways((spelling) -> this.namesakes.isVague(spelling, match.rule()));
	}

	private boolean isOfAnyCountry(NameMatch match, Set<RegistryEntry> telling, Set<String> countries) {
		return countries.isEmpty() && telling.isEmpty() && this.namesakes.isOfAnyCountry(match);
	}

	// Peking University, Shenzhen Graduate School is not that of Tsinghua.
	private boolean isAnothersSchool(NameMatch match, Set<RegistryEntry> telling) {
		return match.rule() == Resolution.Rule.WORDS_REARRANGED && match.isAlways((spelling) -> {
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
		Set<RegistryEntry> possible = new HashSet<>();
		for (NameMatch match : this.matches.values()) {
			for (Spelling spelling : match.spellings()) {
				possible.add(spelling.entry());
			}
		}
		return possible;
	}

	private static Set<String> printedCountries(List<Piece> pieces) {
		Set<String> countries = new HashSet<>();
		for (Piece piece : pieces) {
			switch (piece) {
				case Piece.Place place -> countries.addAll(place.countries());
				case Piece.Leftover leftover -> countries.addAll(leftover.countries());
				default -> {
				}
			}
		}
		return countries;
	}

	private Set<RegistryEntry> certain() {
		Set<RegistryEntry> certain = new HashSet<>();
		this.matches.values().forEach((match) -> match.certain().ifPresent(certain::add));
		return certain;
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
