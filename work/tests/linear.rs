//! Twice the input, at most about twice the work: counted in instructions, never by a clock.

use std::path::Path;

use wasmi::{Config, Engine, Instance, Linker, Module, Store};
use work::Step;
use work::inputs::{ALL, Input};

/// The module, running.
struct Machine {
    store: Store<()>,
    instance: Instance,
}

impl Machine {
    fn start(module: &Module) -> Self {
        let mut store = Store::new(module.engine(), ());
        store.set_fuel(u64::MAX).expect("fuel is counted");
        let instance =
            Linker::new(module.engine()).instantiate_and_start(&mut store, module).expect("no imports");
        Self { store, instance }
    }

    /// Calls an exported function; gives its result and the instructions it took.
    fn call<P: wasmi::WasmParams>(&mut self, name: &str, parameters: P) -> (u32, u64) {
        let function =
            self.instance.get_typed_func::<P, u32>(&self.store, name).expect("it is exported");
        let before = self.store.get_fuel().expect("fuel is counted");
        let result = function.call(&mut self.store, parameters).expect("it does not trap");
        (result, before - self.store.get_fuel().expect("fuel is counted"))
    }
}

fn module() -> Module {
    let path = std::env::var("WORK_MODULE").expect("WORK_MODULE names the module");
    let mut config = Config::default();
    config.consume_fuel(true);
    let engine = Engine::new(&config);
    Module::new(&engine, std::fs::read(Path::new(&path)).expect("the module")).expect("a module")
}

#[test]
fn survey() {
    let module = module();
    let n: u32 = std::env::var("N").ok().and_then(|n| n.parse().ok()).unwrap_or(25_000);
    let only = std::env::var("ONLY").unwrap_or_default();
    for (number, Input { name, full, .. }) in (0..).zip(ALL).filter(|(_, i)| i.name.contains(&only)) {
        let n = n.min(u32::try_from(*full).unwrap() / 2);
        let mut line = format!("{name:<42}");
        let mut taken: Vec<Vec<u64>> = Vec::new();
        let mut said = 0;
        for size in [n, 2 * n] {
            let mut machine = Machine::start(&module);
            let (length, _) = machine.call("prepare", (number, size));
            let steps: Vec<u64> = (0..Step::ALL.len() as u32)
                .map(|step| {
                    let (result, work) = machine.call("take", step);
                    if step == 0 { said = result; }
                    work
                })
                .collect();
            line += &format!(" {length:>9} {:>7.0}/b", steps[0] as f64 / f64::from(length));
            taken.push(steps);
        }
        for (a, b) in taken[0].iter().zip(&taken[1]) {
            line += &format!(" {:>6.3}", *b as f64 / *a as f64);
        }
        println!("{line} {}", if said == 2 { "refused" } else { "" });
    }
}
