//! The arguments, as clap reads them.

use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::text::Language;
use std::path::PathBuf;

/// Kravkompass i terminalen: krav til helseteknologi, uten vindu.
#[derive(Parser)]
#[command(name = "kravkompass-cli", version, about)]
pub struct Arguments {
    /// Svar som JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Språk: nb, nn eller en
    #[arg(long, global = true, value_enum, default_value_t = Lang::Nb)]
    pub lang: Lang,
    #[command(subcommand)]
    pub command: Command,
}

impl Arguments {
    /// The language to make documents in: the one asked for, else the procurement's own.
    pub fn chosen_lang(&self) -> Option<Language> {
        std::env::args()
            .any(|argument| argument == "--lang" || argument.starts_with("--lang="))
            .then(|| self.lang.into())
    }
}

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Bokmål
    Nb,
    /// Nynorsk
    Nn,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nb => Language::Nb,
            Lang::Nn => Language::Nn,
            Lang::En => Language::En,
        }
    }
}

#[derive(Subcommand)]
pub enum Command {
    /// Vis kravsettene og hvor sikre de er
    Sets,
    /// Vis spørsmålene et kjøp møter, det mest avgjørende først
    Questions(Questions),
    /// Lag en anskaffelse og lagre den som kravpakke
    New(New),
    /// Vis hvert krav med svar på om det gjelder, og hvorfor
    Requirements(PackageFile),
    /// Lag dokumenter av en kravpakke
    Export(Export),
    /// Svar på en kravliste som leverandør, og lagre selvdeklareringen som kravpakke
    Declare(Declare),
    /// Søk i kravkatalogen
    Search(Search),
    /// Les en besvart fil og vis hva som ble forstått
    Read(Read),
    /// Lag et eget kravsett av en tabell: Excel eller CSV
    ImportSet(ImportSet),
    /// Hold svar fra flere leverandører mot den samme kravlisten
    Evaluate(Evaluate),
}

#[derive(Args)]
pub struct Questions {
    /// Teknologiområder, skilt med komma
    #[arg(long, value_delimiter = ',', required = true)]
    pub area: Vec<String>,
    /// Leveransemodell
    #[arg(long)]
    pub delivery: Option<String>,
    /// Svar som er gitt: YAML, spørsmål til verdi
    #[arg(long)]
    pub facts: Option<PathBuf>,
}

#[derive(Args)]
pub struct New {
    /// Navn på anskaffelsen
    #[arg(long)]
    pub name: String,
    /// Organisasjonsnummeret til kommunen
    #[arg(long)]
    pub org_no: Option<String>,
    /// Navnet på kommunen
    #[arg(long, default_value = "")]
    pub organisation: String,
    /// Saksnummer
    #[arg(long, default_value = "")]
    pub case_number: String,
    /// Teknologiområder, skilt med komma
    #[arg(long, value_delimiter = ',', required_unless_present = "typical")]
    pub area: Vec<String>,
    /// Leveransemodell: saas, paas-iaas, on-premises eller device-with-service
    #[arg(long)]
    pub delivery: Option<String>,
    /// Svar på spørsmålene: YAML, spørsmål til verdi
    #[arg(long)]
    pub facts: Option<PathBuf>,
    /// Typisk kjøp: vanlige svar på det som ikke er sagt ellers
    #[arg(long)]
    pub typical: Option<String>,
    /// Kravpakken som skal lages
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct PackageFile {
    /// Kravpakken
    pub package: PathBuf,
}

#[derive(Args)]
pub struct Declare {
    /// Kravlisten som skal besvares: kravpakke, Excel eller PDF
    #[arg(long, required_unless_present = "area", conflicts_with = "area")]
    pub list: Option<PathBuf>,
    /// Teknologiområder, skilt med komma, når ingen har sendt en liste ennå
    #[arg(long, value_delimiter = ',')]
    pub area: Vec<String>,
    /// Leveransemodell
    #[arg(long, requires = "area")]
    pub delivery: Option<String>,
    /// Svar på spørsmålene: YAML, spørsmål til verdi
    #[arg(long, requires = "area")]
    pub facts: Option<PathBuf>,
    /// Ta med de utvidede kravene
    #[arg(long, requires = "area")]
    pub everything: bool,
    /// Produktet: YAML
    #[arg(long)]
    pub product: PathBuf,
    /// Svarene: YAML
    #[arg(long)]
    pub answers: PathBuf,
    /// Kravpakken som skal lages
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Export {
    /// Kravpakken
    pub package: PathBuf,
    /// Mappen dokumentene skal ligge i
    #[arg(long)]
    pub out: PathBuf,
    /// Formater, skilt med komma
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Format::Xlsx, Format::Pdf])]
    pub format: Vec<Format>,
    /// Hvem Excel-filen er til
    #[arg(long, value_enum, default_value_t = Audience::Both)]
    pub audience: Audience,
}

/// A format of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Excel
    Xlsx,
    /// PDF
    Pdf,
    /// Skjema for selvdeklarering (PDF)
    Form,
    /// Avvik og beslutningslogg (PDF)
    Log,
    /// Word: bilag 1 og 2
    Docx,
    /// Tabell for andre programmer, skilt med semikolon
    Csv,
    /// Nettside i én fil
    Html,
    /// OSCAL: JSON for andre programmer
    Oscal,
    /// Utkast til EU-samsvarserklæring (selvdeklarering)
    EuDoc,
    /// Sjekkliste for teknisk dokumentasjon (selvdeklarering)
    TechnicalDoc,
    /// Utkast til informasjonsark (selvdeklarering)
    InfoSheet,
    /// Egenvurdering av helseapp (selvdeklarering)
    AppScore,
}

/// Who a workbook is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// Kommunens eksemplar
    Buyer,
    /// Leverandørens eksemplar
    Vendor,
    /// Begge
    Both,
}

#[derive(Args)]
pub struct Read {
    /// Filen med svar
    pub file: PathBuf,
    /// Kravlisten det er svart på: en kravpakke eller arbeidsboken som ble sendt ut
    #[arg(long)]
    pub list: PathBuf,
}

#[derive(Args)]
pub struct ImportSet {
    /// Tabellen
    pub file: PathBuf,
    /// Mappen settet skal ligge i; navnet blir identifikatoren til settet
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Evaluate {
    /// Kravpakken det er svart på
    pub package: PathBuf,
    /// Filer med svar, én for hver leverandør
    #[arg(required = true)]
    pub answers: Vec<PathBuf>,
    /// Rapporten som Excel
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Rapporten som PDF
    #[arg(long)]
    pub pdf: Option<PathBuf>,
}

#[derive(Args)]
pub struct Search {
    /// Det du leter etter
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Hvor mange treff du vil ha
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
}
