package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.identity.Slug;

/**
 * An organisation of the registry that occurs in the catalog, or stands above one that
 * does.
 */
@Entity
public class Institution {

	@Id
	private String id = "";

	private String name = "";

	private String sortKey = "";

	private String initial = "";

	private String searchText = "";

	private String kind = "";

	private String country = "";

	private @Nullable String ror;

	private @Nullable String homepage;

	@Column(name = "papers")
	private int paperCount;

	@ElementCollection
	@CollectionTable(name = "institution_alias", joinColumns = @JoinColumn(name = "institution_id"))
	@OrderColumn(name = "ordinal")
	@Column(name = "name")
	private List<String> aliases = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "institution_parent", joinColumns = @JoinColumn(name = "institution_id"),
			inverseJoinColumns = @JoinColumn(name = "parent_id"))
	@OrderBy("sortKey, id")
	private List<Institution> parents = new ArrayList<>();

	@ManyToMany(mappedBy = "parents")
	@OrderBy("sortKey, id")
	private List<Institution> children = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "institution_within", joinColumns = @JoinColumn(name = "institution_id"),
			inverseJoinColumns = @JoinColumn(name = "ancestor_id"))
	private Set<Institution> within = new LinkedHashSet<>();

	protected Institution() {
	}

	/**
	 * @param kind in lower case: university, company, lab, government or nonprofit
	 * @param country ISO 3166-1 alpha-2
	 * @param ror the ROR id as a URL
	 */
	public Institution(String id, String name, String kind, String country, Optional<String> ror,
			Optional<String> homepage, List<String> aliases) {
		this.id = Objects.requireNonNull(id);
		this.name = Objects.requireNonNull(name);
		this.sortKey = SortKeys.of(name);
		this.initial = SortKeys.initialOf(this.sortKey);
		this.kind = Objects.requireNonNull(kind);
		this.country = Objects.requireNonNull(country);
		this.ror = ror.orElse(null);
		this.homepage = homepage.orElse(null);
		this.aliases.addAll(aliases);
		this.searchText = searchText(name, aliases);
		this.within.add(this);
	}

	private static String searchText(String name, List<String> aliases) {
		StringBuilder text = new StringBuilder("-").append(Slug.of(name)).append('-');
		for (String alias : aliases) {
			text.append(' ').append('-').append(Slug.of(alias)).append('-');
		}
		return text.substring(0, Math.min(text.length(), 4000));
	}

	/**
	 * Puts this institution below others, each of which already knows what it stands
	 * below.
	 */
	public void placeBelow(List<Institution> directParents) {
		for (Institution parent : directParents) {
			this.parents.add(parent);
			this.within.addAll(parent.within);
		}
	}

	/** Says on how many papers it, or any below it, is named. */
	public void count(int papers) {
		this.paperCount = papers;
	}

	String sortKey() {
		return this.sortKey;
	}

	String searchText() {
		return this.searchText;
	}

	/** Readable and lasting, such as {@code university-of-california-berkeley}. */
	public String id() {
		return this.id;
	}

	/** The canonical name. */
	public String name() {
		return this.name;
	}

	/** The letter A–Z it is listed under, or {@code #}. */
	public String initial() {
		return this.initial;
	}

	/** In lower case: university, company, lab, government or nonprofit. */
	public String kind() {
		return this.kind;
	}

	/** ISO 3166-1 alpha-2. */
	public String country() {
		return this.country;
	}

	/** The country's English name. */
	public String countryName() {
		return Locale.of("", this.country).getDisplayCountry(Locale.ENGLISH);
	}

	/** The ROR id as a URL. */
	public Optional<String> ror() {
		return Optional.ofNullable(this.ror);
	}

	public Optional<String> homepage() {
		return Optional.ofNullable(this.homepage);
	}

	/** Papers by people of this institution or of any below it, each counted once. */
	public int paperCount() {
		return this.paperCount;
	}

	/** Other names the registry knows. */
	public List<String> aliases() {
		return List.copyOf(this.aliases);
	}

	/** Directly above, by name. */
	public List<Institution> parents() {
		return List.copyOf(this.parents);
	}

	/** Directly below, by name. */
	public List<Institution> children() {
		return List.copyOf(this.children);
	}

	/** This institution and everything above it. */
	public Set<Institution> within() {
		return Set.copyOf(this.within);
	}

}
