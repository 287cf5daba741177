package org.mlsyscatalog.catalog;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

/** One accepted contribution. */
@Entity
public class Paper {

	/** More authors than any known paper has; the numbers of authorships rely on it. */
	static final int MOST_AUTHORS = 8191;

	@Id
	private long number;

	private String id = "";

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private @Nullable Edition edition;

	private String title = "";

	private String listedTitle = "";

	private String sortKey = "";

	private @Nullable String pdf;

	@Embedded
	private Provenance listedAt = new Provenance("", 0);

	@OneToMany(mappedBy = "paper")
	@OrderBy("position")
	private List<Authorship> authorships = new ArrayList<>();

	@OneToMany(mappedBy = "paper")
	@OrderBy("number")
	private List<Correction> corrections = new ArrayList<>();

	@OneToMany(mappedBy = "paper")
	@OrderBy("number")
	private List<Addition> additions = new ArrayList<>();

	protected Paper() {
	}

	/**
	 * @param number this paper's place in the generation, at least 1
	 * @param title cleaned and corrected
	 * @param listedTitle exactly as printed
	 */
	public Paper(long number, String id, Edition edition, String title, String listedTitle, Provenance listedAt) {
		this.number = number;
		this.id = Objects.requireNonNull(id);
		this.edition = Objects.requireNonNull(edition);
		this.title = Objects.requireNonNull(title);
		this.listedTitle = Objects.requireNonNull(listedTitle);
		this.sortKey = SortKeys.of(title);
		this.listedAt = Objects.requireNonNull(listedAt);
	}

	/**
	 * Names the next author.
	 * @param listedName the name as printed on this paper
	 */
	public Authorship credit(Author author, String listedName) {
		if (this.authorships.size() == MOST_AUTHORS) {
			throw new IllegalStateException(this.id + " has more than " + MOST_AUTHORS + " authors");
		}
		Authorship authorship = new Authorship(this, this.authorships.size() + 1, author, listedName);
		this.authorships.add(authorship);
		return authorship;
	}

	/** Says where the paper itself can be read; http or https. */
	public void linkPdf(URI address) {
		this.pdf = address.toString();
	}

	/** Records a change that was made to what was printed. */
	public void correct(String field, Optional<String> authorName, String from, String to, String reason,
			String source) {
		this.corrections
			.add(new Correction(this, this.corrections.size(), field, authorName, from, to, reason, source));
	}

	/** Adds what the listing lacks. */
	public void add(Addition.Kind kind, String content) {
		add(kind, 0, content);
	}

	/**
	 * Adds what the listing lacks about one author.
	 * @param position the author's place on the paper, counted from 1
	 */
	public void add(Addition.Kind kind, int position, String content) {
		this.additions.add(new Addition(this, this.additions.size(), kind, position, content));
	}

	/**
	 * The place in this generation, for walking through all; never shown, and not
	 * lasting.
	 */
	public long number() {
		return this.number;
	}

	/** Readable and lasting, such as {@code learningsys-2018-schelter-deequ}. */
	public String id() {
		return this.id;
	}

	public Edition edition() {
		return Objects.requireNonNull(this.edition);
	}

	/** Cleaned and corrected. */
	public String title() {
		return this.title;
	}

	/** Exactly as printed. */
	public String listedTitle() {
		return this.listedTitle;
	}

	/** The title as it stands in alphabetical lists. */
	public String sortKey() {
		return this.sortKey;
	}

	/** Where the paper itself can be read, where the listing links it. */
	public Optional<String> pdf() {
		return Optional.ofNullable(this.pdf);
	}

	/** File and line of the listing. */
	public Provenance listedAt() {
		return this.listedAt;
	}

	/** In the order printed. */
	public List<Authorship> authorships() {
		return List.copyOf(this.authorships);
	}

	/** What a person changed and why. */
	public List<Correction> corrections() {
		return List.copyOf(this.corrections);
	}

	/** Whether it was withdrawn: it is found by its id alone, and counts nowhere. */
	public boolean withdrawn() {
		return this.additions.stream().anyMatch((addition) -> addition.kind() == Addition.Kind.WITHDRAWN);
	}

	/** What people added that the listing lacks. */
	public List<Addition> additions() {
		return List.copyOf(this.additions);
	}

}
