//! The desktop shell: one window around `app`, and nothing that could be called a rule.
//!
//! The page reaches the program through one command, `call`; what it may ask for is the table in `app::commands`.
//! Dialogs, the file manager and the browser are opened from Rust, so the page needs no permission for them. A
//! workspace that cannot be opened does not stop the start: the window opens, and every call answers with the reason.

mod call;
mod dialogs;
mod folders;
mod opened_file;
mod window;

pub use folders::{DOCUMENTS, Folders, WORKSPACE};

use call::Program;
use opened_file::OpenedFile;
use std::path::Path;
use tauri::{Builder, Context, Manager, Runtime};

/// Opens the window and stays until it is closed.
///
/// # Errors
/// The system has no web view, or no display.
pub fn run() -> tauri::Result<()> {
    let opened = OpenedFile::from_arguments(std::env::args_os().skip(1));
    // First of all plugins, so that a second start ends before it touches the workspace.
    let builder = Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            window::bring_to_front(app);
            let file = opened_file::first_file(arguments.iter().skip(1).map(Into::into), Path::new(&folder));
            app.state::<OpenedFile>().hand_on(app, file);
        }))
        .plugin(tauri_plugin_window_state::Builder::new().build());
    shell(builder, Folders::from_environment(), opened).run(context())
}

/// The shell on any runtime: the command, the state and the window. Tests put it on Tauri's mock runtime.
pub fn shell<R: Runtime>(builder: Builder<R>, folders: Folders, opened: OpenedFile) -> Builder<R> {
    builder.plugin(tauri_plugin_dialog::init()).invoke_handler(tauri::generate_handler![call::call]).setup(
        move |app| {
            let folders = folders.with_defaults(app.path());
            app.manage(Program::open(&folders, dialogs::Desktop::new(app.handle(), &folders)));
            app.manage(opened);
            opened_file::wait_for_the_interface(app.handle());
            window::open(app.handle())?;
            Ok(())
        },
    )
}

/// The configuration and the interface, as built into the program.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}
