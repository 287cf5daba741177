package org.mlsyscatalog.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** One year of a venue, described by one listing. */
@Entity
public class Edition {

	@Id
	private String id = "";

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private @Nullable Venue venue;

	private String name = "";

	@Column(name = "edition_year")
	private int year;

	private @Nullable LocalDate heldOn;

	private @Nullable LocalDate addedOn;

	private @Nullable String url;

	private String file = "";

	protected Edition() {
	}

	/**
	 * @param file the listing, as a path inside the data folder
	 * @param addedOn when the listing came into the catalog, for feeds and datestamps
	 */
	public Edition(String id, Venue venue, String name, int year, Optional<LocalDate> heldOn,
			Optional<LocalDate> addedOn, Optional<String> url, String file) {
		this.id = Objects.requireNonNull(id);
		this.venue = Objects.requireNonNull(venue);
		this.name = Objects.requireNonNull(name);
		this.year = year;
		this.heldOn = heldOn.orElse(null);
		this.addedOn = addedOn.or(() -> heldOn).orElse(null);
		this.url = url.orElse(null);
		this.file = Objects.requireNonNull(file);
	}

	/** Readable and lasting, such as {@code learningsys-2018}. */
	public String id() {
		return this.id;
	}

	/** The series. */
	public Venue venue() {
		return Objects.requireNonNull(this.venue);
	}

	/** The edition's full name as its organisers give it. */
	public String name() {
		return this.name;
	}

	/** Series and year in short, such as "LearningSys 2018". */
	public String shortName() {
		return venue().name() + " " + this.year;
	}

	public int year() {
		return this.year;
	}

	/** The day it was held on, or began. */
	public Optional<LocalDate> heldOn() {
		return Optional.ofNullable(this.heldOn);
	}

	/**
	 * When the listing came into the catalog; by default the day the edition was held.
	 */
	public Optional<LocalDate> addedOn() {
		return Optional.ofNullable(this.addedOn);
	}

	/** The edition's own web page. */
	public Optional<String> url() {
		return Optional.ofNullable(this.url);
	}

	/** The listing this edition was read from, as a path inside the data folder. */
	public String file() {
		return this.file;
	}

}
